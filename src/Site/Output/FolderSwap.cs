using System.Runtime.InteropServices;
using System.Text;

namespace Site.Output;

/// <summary>Puts a finished folder in the place of another, so that a reader sees the old one or the new one and nothing between.</summary>
public static class FolderSwap
{
    private const int RelativeToWorkingDirectory = -100;
    private const uint Exchange = 2;

    /// <summary>Two folders change names in one step.</summary>
    /// <returns>False when this system cannot; nothing has happened then.</returns>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt2(RelativeToWorkingDirectory, Bytes(one), RelativeToWorkingDirectory, Bytes(other), Exchange) == 0;
        }
        catch (EntryPointNotFoundException) // an older C library
        {
            return false;
        }

        static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');
    }

    /// <summary>The fallback: for a moment there is no <paramref name="target"/>, and the next build mends a run that ends there.</summary>
    public static void MoveTwice(string fresh, string target, string aside)
    {
        Directory.Move(target, aside);
        try
        {
            Directory.Move(fresh, target);
        }
        catch
        {
            Directory.Move(aside, target);
            throw;
        }
    }

    // DllImport, because the code that LibraryImport generates needs unsafe blocks, which this project does not allow. Bytes need no marshalling.
    [DllImport("libc", EntryPoint = "renameat2", SetLastError = false)]
    private static extern int RenameAt2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);
}
