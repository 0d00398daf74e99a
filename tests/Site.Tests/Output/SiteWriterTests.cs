using Site.Output;

namespace Site.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_site_is_written_with_its_folders_and_nothing_else_is_left()
    {
        SiteWriter.Write(Path.Combine(_temp.Root, "publiek") + Path.DirectorySeparatorChar, TempFolder.Site(("index.html", "één"), ("acties/een/index.html", "a"), (".well-known/security.txt", "s")));
        Assert.Equal("één", _temp.Read("index.html"));
        Assert.Equal("a", _temp.Read("acties/een/index.html"));
        Assert.Equal(new FileInfo(Path.Combine(_temp.Target, "index.html")).Length, System.Text.Encoding.UTF8.GetByteCount("één"));
        Assert.Empty(_temp.Beside);
    }

    [Fact]
    public void A_second_build_replaces_the_site_and_drops_what_is_gone()
    {
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "oud"), ("weg/index.html", "weg")));
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "nieuw")));
        Assert.Equal("nieuw", _temp.Read("index.html"));
        Assert.False(Directory.Exists(Path.Combine(_temp.Target, "weg")));
        Assert.Empty(_temp.Beside);
    }

    [Fact]
    public void A_file_that_did_not_change_keeps_its_time_stamp()
    {
        SiteWriter.Write(_temp.Target, TempFolder.Site(("gelijk.html", "x"), ("anders.html", "a"), ("langer.html", "a")));
        var longAgo = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        foreach (var file in Directory.GetFiles(_temp.Target)) File.SetLastWriteTimeUtc(file, longAgo);
        SiteWriter.Write(_temp.Target, TempFolder.Site(("gelijk.html", "x"), ("anders.html", "b"), ("langer.html", "aa")));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Path.Combine(_temp.Target, "gelijk.html")));
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(Path.Combine(_temp.Target, "anders.html")));
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(Path.Combine(_temp.Target, "langer.html")));
    }

    [Fact]
    public void An_empty_folder_may_become_the_site()
    {
        Directory.CreateDirectory(_temp.Target);
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "x")));
        Assert.Equal("x", _temp.Read("index.html"));
    }

    [Fact]
    public void A_build_that_fails_halfway_leaves_the_previous_site()
    {
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "oud")));
        // No file system takes a name of 300 characters: this one fails while the others are being written.
        var files = TempFolder.Site(("index.html", "nieuw"), (new string('x', 300), ""));
        Assert.Throws<OutputRefusedException>(() => SiteWriter.Write(_temp.Target, files));
        Assert.Equal("oud", _temp.Read("index.html"));
        Assert.Empty(_temp.Beside);
    }

    [Fact]
    public void A_build_that_is_stopped_leaves_the_previous_site()
    {
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "oud")));
        Assert.Throws<OperationCanceledException>(() => SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "nieuw")), stop: new CancellationToken(true)));
        Assert.Equal("oud", _temp.Read("index.html"));
        Assert.Empty(_temp.Beside);
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_and_what_a_person_left_is_not()
    {
        _temp.Write("publiek.nieuw-0123456789abcdef0123456789abcdef/index.html", "half");
        _temp.Write("publiek.oud-2025/index.html", "bewaard");
        _temp.Write("publiek.nieuw-plan/index.html", "bewaard");
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "x")));
        Assert.Equal(["publiek.nieuw-plan", "publiek.oud-2025"], _temp.Beside.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_site_that_a_killed_build_had_set_aside_comes_back_first()
    {
        _temp.Write("publiek.oud-0123456789abcdef0123456789abcdef/index.html", "oud");
        _temp.Write("publiek.oud-0123456789abcdef0123456789abcdef/.nojekyll", "");
        Assert.Throws<OperationCanceledException>(() => SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "nieuw")), stop: new CancellationToken(true)));
        Assert.Equal("oud", _temp.Read("index.html"));
        Assert.Empty(_temp.Beside);
    }

    [Fact]
    public void Two_builds_do_not_write_to_one_target()
    {
        using (new FileStream(_temp.Target + ".bezig", FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            Assert.Contains("Een andere bouw", Assert.Throws<OutputRefusedException>(() => SiteWriter.Write(_temp.Target, TempFolder.Site())).Message);
        SiteWriter.Write(_temp.Target, TempFolder.Site()); // a file that a killed build left holds nobody up
        Assert.Empty(_temp.Beside);
    }

    [Fact]
    public async Task A_reader_never_finds_the_site_gone()
    {
        if (!FolderSwapTests.CanExchange) return; // elsewhere the swap takes two steps, see FolderSwap
        SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", "0")));
        using var done = new CancellationTokenSource();
        var misses = 0;
        var reader = Task.Run(() =>
        {
            while (!done.IsCancellationRequested) if (!File.Exists(Path.Combine(_temp.Target, "index.html"))) misses++;
        });
        for (var i = 1; i <= 100; i++) SiteWriter.Write(_temp.Target, TempFolder.Site(("index.html", $"{i}")));
        await done.CancelAsync();
        await reader;
        Assert.Equal(0, misses);
        Assert.Equal("100", _temp.Read("index.html"));
    }
}
