namespace ApiVideo.Generator.Support;

/// <summary>Writes a body that is text, in UTF-8.</summary>
internal static class TextRequestContent
{
    internal static global::System.Net.Http.HttpContent Create(string value, string mediaType)
    {
        var content = new global::System.Net.Http.ByteArrayContent(global::System.Text.Encoding.UTF8.GetBytes(value));
        ContentTypes.Set(content, mediaType);
        content.Headers.ContentType!.CharSet ??= "utf-8";
        return content;
    }
}
