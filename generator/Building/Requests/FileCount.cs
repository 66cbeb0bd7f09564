namespace ApiVideo.Generator.Building.Requests;

/// <summary>Specifies how many files a schema describes.</summary>
internal enum FileCount
{
    None,
    One,
    Many,
}
