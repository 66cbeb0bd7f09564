namespace ApiVideo.Generator.Model;

/// <summary>One API as the client shows it.</summary>
internal sealed record ClientApi(string PropertyName, string TypeName, string InterfaceName, bool IsVisible, DocText Doc);
