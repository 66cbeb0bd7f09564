namespace ApiVideo.Build.Benchmarks.Contenders;

/// <summary>The packed generator.</summary>
internal sealed class GeneratorContender() : Contender(ContenderName)
{
    public const string ContenderName = "generator";

    private readonly HashSet<string> _emitted = [];

    public override string Items(string document) => $"""
        <PackageReference Include="ApiVideo.Generator" Version="{GeneratorPackage.Version}" PrivateAssets="all" />
        <OpenApiSpec Include="{document}" Namespace="Consumer" />
        """;

    public override void Prepare(Library library)
    {
        EmittedFiles.Write(library);
        _emitted.Add(library.Consumer);
    }

    /// <summary>Says whether the emitted files of a document are there.</summary>
    public bool HasEmitted(string consumer) => _emitted.Contains(consumer);

    public override SourceCode CodeOf(Library library) => SourceCode.In(EmittedFiles.FolderOf(library));
}
