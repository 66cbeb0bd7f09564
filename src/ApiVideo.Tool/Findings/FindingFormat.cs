namespace ApiVideo.Tool.Findings;

/// <summary>How findings are written.</summary>
internal enum FindingFormat
{
    Text,
    Json,
    Sarif,
}
