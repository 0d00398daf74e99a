namespace Site.Output;

/// <summary>Stage Write: the finished files to disk, all or nothing. The only code that writes.</summary>
public static class SiteWriter
{
    /// <summary>
    /// Replaces the site in <paramref name="folder"/>. It is built beside the target and swapped in when complete: an exception, a cancelled
    /// token or a killed process leaves the previous site whole. A file that did not change keeps its time stamp.
    /// </summary>
    /// <param name="files">Must hold <c>.nojekyll</c>, by which the next run knows the folder for a site of ours.</param>
    /// <param name="contentFolder">Never written to.</param>
    /// <param name="stop">Checked until the swap; after that the new site stands.</param>
    /// <exception cref="OutputRefusedException">The user's choice of folder, or the machine, is in the way.</exception>
    /// <exception cref="ArgumentException">A path is wrong: our own bug.</exception>
    public static void Write(string folder, IReadOnlyCollection<OutputFile> files, string? contentFolder = null, CancellationToken stop = default)
    {
        var folders = OutputPaths.Folders(files);
        if (files.All(file => file.Path != TargetFolder.Marker)) throw new ArgumentException($"A site must hold {TargetFolder.Marker}.");
        try
        {
            var target = TargetFolder.Check(folder, contentFolder);
            using var staging = Staging.Open(target);
            WriteFresh(staging.Fresh, target, folders, files, stop);
            stop.ThrowIfCancellationRequested();
            if (!Directory.Exists(target)) Directory.Move(staging.Fresh, target);
            else if (!FolderSwap.TryExchange(staging.Fresh, target)) FolderSwap.MoveTwice(staging.Fresh, target, staging.Aside);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OutputRefusedException($"De site kon niet worden geschreven naar '{folder}': {problem.Message} De vorige site is niet veranderd.", problem);
        }
    }

    private static void WriteFresh(string fresh, string previous, IReadOnlyList<string> folders, IReadOnlyCollection<OutputFile> files, CancellationToken stop)
    {
        Directory.CreateDirectory(fresh);
        foreach (var below in folders) Directory.CreateDirectory(Path.Combine(fresh, below));
        var hasPrevious = Directory.Exists(previous);
        try
        {
            Parallel.ForEach(files, new ParallelOptions { CancellationToken = stop }, file =>
            {
                using var handle = File.OpenHandle(Path.Combine(fresh, file.Path), FileMode.CreateNew, FileAccess.Write);
                RandomAccess.Write(handle, file.Bytes.Span, 0);
                if (hasPrevious && UnchangedSince(Path.Combine(previous, file.Path), file.Bytes.Span) is { } written) File.SetLastWriteTimeUtc(handle, written);
            });
        }
        catch (AggregateException several)
        {
            // One reason is enough for the user; they are nearly always the same one (disk full).
            throw several.InnerExceptions[0] is IOException or UnauthorizedAccessException ? several.InnerExceptions[0] : several;
        }
    }

    /// <returns>The time stamp of a file that holds exactly these bytes; null when there is none.</returns>
    private static DateTime? UnchangedSince(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != bytes.Length) return null;
        return File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes) ? file.LastWriteTimeUtc : null;
    }
}
