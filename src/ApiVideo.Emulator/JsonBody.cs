using System.Text.Json;

namespace ApiVideo.Emulator;

/// <summary>Reads request bodies without trusting them: whatever was sent, the outcome is a value or an answer.</summary>
internal static class JsonBody
{
    /// <summary>Returns the JSON object in the body; null when there is none and the request was answered.</summary>
    public static async Task<JsonDocument?> ReadObjectAsync(HttpContext context)
    {
        try
        {
            var document = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false);
            var problem = document.RootElement.ValueKind != JsonValueKind.Object ? "The body must be a JSON object."
                : HasNamesThatAreNoText(document.RootElement) ? "The body has a name that is no text."
                : null;
            if (problem is null)
            {
                return document;
            }

            document.Dispose();
            await Answer.BadRequestAsync(context, [Problems.Invalid("", problem)]).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            await Answer.BadRequestAsync(context, [Problems.Invalid("", "The body is not valid JSON.")]).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            await Answer.ErrorAsync(context, e.StatusCode, Problems.Invalid("", "The body is too large or incomplete.")).ConfigureAwait(false);
        }

        return null;
    }

    /// <summary>Finds a member; one that is null counts as missing.</summary>
    public static bool TryGetMember(JsonElement body, string name, out JsonElement member) =>
        body.TryGetProperty(name, out member) && member.ValueKind != JsonValueKind.Null;

    /// <summary>Returns the text of a JSON string, or null when it is no string.</summary>
    public static string? ReadText(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON, but no text.
            return null;
        }
    }

    // Half a surrogate pair is valid JSON, but no text; asking for such a name throws. The depth is bounded by the parser.
    private static bool HasNamesThatAreNoText(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().Any(static member => member.Name.Length < 0 || HasNamesThatAreNoText(member.Value)),
                JsonValueKind.Array => element.EnumerateArray().Any(HasNamesThatAreNoText),
                _ => false,
            };
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
