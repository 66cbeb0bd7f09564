namespace ApiVideo.Generator.Places;

/// <summary>An additional file as the pipeline sees it: where it is, what it says and how its item was marked up.</summary>
internal sealed record SpecFile(string Path, SpecText Text, SpecOptions Options);
