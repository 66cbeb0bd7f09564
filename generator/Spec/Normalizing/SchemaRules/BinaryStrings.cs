using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary><c>contentEncoding</c> and <c>contentMediaType</c> of 3.1 are the formats <c>byte</c> (or <c>base64url</c>) and <c>binary</c> of 3.0.</summary>
internal static class BinaryStrings
{
    public static void Apply(Draft draft)
    {
        if (draft.Text("format") is not (null or "byte" or "binary") || draft.Text("type") is not (null or "string"))
        {
            return;
        }

        var encoding = draft.Text("contentEncoding");
        var mediaType = draft.Text("contentMediaType");
        if (encoding is not null && encoding.StartsWith("base64", StringComparison.OrdinalIgnoreCase))
        {
            SetFormat(draft, encoding.Equals("base64url", StringComparison.OrdinalIgnoreCase) ? "base64url" : "byte");
        }
        else if (encoding is not null && encoding.Equals("binary", StringComparison.OrdinalIgnoreCase))
        {
            // In JSON it is a text as any other; as a part or a body it is bytes as they are.
            draft.Mark(Marks.RawBytes, true);
        }
        else if (encoding is null && !draft.Has("format") && mediaType is not null && IsBinary(mediaType))
        {
            SetFormat(draft, "binary");
        }
    }

    private static void SetFormat(Draft draft, string format)
    {
        draft.Set("type", new JValue("string"));
        draft.Set("format", new JValue(format));
    }

    private static bool IsBinary(string mediaType) =>
        !mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) &&
        mediaType.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0 &&
        mediaType.IndexOf("xml", StringComparison.OrdinalIgnoreCase) < 0;
}
