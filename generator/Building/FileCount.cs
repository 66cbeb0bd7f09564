namespace ApiVideo.Generator.Building;

/// <summary>How many files a schema stands for.</summary>
internal enum FileCount
{
    None,
    One,
    Many,
}
