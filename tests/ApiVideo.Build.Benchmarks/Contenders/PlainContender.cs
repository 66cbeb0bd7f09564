namespace ApiVideo.Build.Benchmarks.Contenders;

/// <summary>What the generator emits, as files of the project: what remains if the generator costs nothing.</summary>
internal sealed class PlainContender(GeneratorContender generator) : Contender("plain")
{
    public override void Prepare(Library library)
    {
        var source = new Library(library.Work, library.Consumer, library.Document, generator, []);

        // The generator's library may not be among those that are measured.
        if (!generator.HasEmitted(library.Consumer))
        {
            source.Prepare();
        }

        foreach (var file in SourceCode.FilesIn(EmittedFiles.FolderOf(source)))
        {
            File.Copy(file, Path.Combine(library.CodeFolder, Path.GetFileName(file)));
        }
    }
}
