namespace ApiVideo.Build.Benchmarks;

/// <summary>The files that the generator emits into a library, on disk.</summary>
internal static class EmittedFiles
{
    // Beside the project, or it would compile them a second time.
    public static string FolderOf(Library library) => library.Folder + ".emitted";

    /// <summary>Writes them, in a build that is not measured.</summary>
    public static void Write(Library library)
    {
        var folder = FolderOf(library);
        WorkFolder.Delete(folder);
        library.RequireBuild("-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=" + folder);
        foreach (var generator in Directory.GetDirectories(folder).Where(name => Path.GetFileName(name) != "ApiVideo.Generator"))
        {
            WorkFolder.Delete(generator);
        }
    }
}
