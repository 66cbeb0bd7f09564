namespace ApiVideo.Package.Tests.Running;

/// <summary>Finds the programs of this machine.</summary>
internal static class Installed
{
    /// <summary>Gives the path of the first of these programs that is installed; null where none is.</summary>
    public static string? Find(params string[] programs) =>
        (from program in programs
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         let path = Path.Combine(folder, program)
         where File.Exists(path)
         select path).FirstOrDefault();
}
