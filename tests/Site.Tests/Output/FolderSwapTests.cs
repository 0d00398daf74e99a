using Site.Output;

namespace Site.Tests.Output;

public sealed class FolderSwapTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public static bool CanExchange => OperatingSystem.IsLinux();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Two_folders_change_names_in_one_step()
    {
        _temp.Write("een/x", "1");
        _temp.Write("twéé/x", "2");
        Assert.Equal(CanExchange, FolderSwap.TryExchange(Path.Combine(_temp.Root, "een"), Path.Combine(_temp.Root, "twéé")));
        Assert.Equal(CanExchange ? "2" : "1", File.ReadAllText(Path.Combine(_temp.Root, "een", "x")));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_exchanged()
    {
        _temp.Write("een/x", "1");
        Assert.False(FolderSwap.TryExchange(Path.Combine(_temp.Root, "een"), Path.Combine(_temp.Root, "geen")));
        Assert.Equal("1", File.ReadAllText(Path.Combine(_temp.Root, "een", "x")));
    }

    [Fact]
    public void Moving_twice_puts_the_new_one_in_place_and_the_old_one_aside()
    {
        _temp.Write("publiek/x", "oud");
        _temp.Write("nieuw/x", "nieuw");
        FolderSwap.MoveTwice(Path.Combine(_temp.Root, "nieuw"), _temp.Target, Path.Combine(_temp.Root, "oud"));
        Assert.Equal("nieuw", _temp.Read("x"));
        Assert.Equal("oud", File.ReadAllText(Path.Combine(_temp.Root, "oud", "x")));
    }

    [Fact]
    public void When_the_second_move_fails_the_old_one_goes_back()
    {
        _temp.Write("publiek/x", "oud");
        Assert.ThrowsAny<IOException>(() => FolderSwap.MoveTwice(Path.Combine(_temp.Root, "geen"), _temp.Target, Path.Combine(_temp.Root, "oud")));
        Assert.Equal("oud", _temp.Read("x"));
    }
}
