namespace ApiVideo.Generator.Model;

/// <summary>How the body of a successful answer is read.</summary>
internal enum ResultKind
{
    None,
    Json,
    Text,
    Bytes,
}
