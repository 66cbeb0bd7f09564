namespace ApiVideo.Tool.Commands;

/// <summary>The changes that a script does not accept.</summary>
internal enum DiffLimit
{
    None,
    Breaking,
    Source,
    RunTime,
    Any,
}
