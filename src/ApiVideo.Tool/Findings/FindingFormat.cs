namespace ApiVideo.Tool.Findings;

/// <summary>Specifies how findings are written.</summary>
internal enum FindingFormat
{
    Text,
    Json,
    Sarif,
}
