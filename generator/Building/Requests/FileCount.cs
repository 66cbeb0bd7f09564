namespace ApiVideo.Generator.Building.Requests;

/// <summary>How many files a schema stands for.</summary>
internal enum FileCount
{
    None,
    One,
    Many,
}
