using System.Threading.Channels;

namespace Site.Serve;

/// <summary>Calls back when content changed, once per burst: editors write a file in several steps.</summary>
public sealed class ContentWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);
    private readonly FileSystemWatcher _watcher;
    private readonly Channel<byte> _changes = Channel.CreateBounded<byte>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ContentWatch(string folder, Action changed)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.DirectoryName };
        _watcher.Changed += (_, _) => _changes.Writer.TryWrite(0);
        _watcher.Created += (_, _) => _changes.Writer.TryWrite(0);
        _watcher.Deleted += (_, _) => _changes.Writer.TryWrite(0);
        _watcher.Renamed += (_, _) => _changes.Writer.TryWrite(0);
        _watcher.EnableRaisingEvents = true;
        _ = Task.Run(async () =>
        {
            await foreach (var _ in _changes.Reader.ReadAllAsync())
            {
                await Task.Delay(Quiet);
                while (_changes.Reader.TryRead(out var _)) { }
                try { changed(); }
                // A file that is being replaced, whose own event follows; or a mistake of ours, after which the next change is built again.
                catch (Exception problem) { Console.Error.WriteLine(problem is IOException or UnauthorizedAccessException ? problem.Message : problem.ToString()); }
            }
        });
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _changes.Writer.TryComplete();
    }
}
