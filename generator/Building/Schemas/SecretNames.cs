using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using NJsonSchema;

namespace ApiVideo.Generator.Building.Schemas;

/// <summary>Tells which members must not show in logs.</summary>
internal static class SecretNames
{
    private static readonly HashSet<string> SecretWords = new(StringComparer.OrdinalIgnoreCase) { "secret", "password", "passwd", "pwd", "passphrase", "token" };

    // As many write them without a sign in between: "apikey", "accesstoken".
    private static readonly string[] SecretEnds = ["secret", "password", "passphrase", "token", "apikey", "privatekey", "secretkey", "accesskey"];
    private static readonly HashSet<string> KeyWords = new(StringComparer.OrdinalIgnoreCase) { "api", "private", "secret", "access" };

    // Tokens that walk pages are no secrets, and are wanted in logs.
    private static readonly HashSet<string> PlainTokens = new(StringComparer.OrdinalIgnoreCase) { "next", "page", "continuation", "previous", "prev", "cursor", "sync" };

    /// <summary>Determines whether a member must not show; of the types that a secret can have.</summary>
    public static bool IsSecret(string wireName, JsonSchemaProperty property, TypeRef type) =>
        type.Innermost.Kind is TypeKind.String or TypeKind.Union or TypeKind.Any && IsSecret(wireName, property);

    public static bool IsSecret(string wireName, JsonSchemaProperty property)
    {
        if (property.IsWriteOnly || property.Format == "password" || IsPassword(property.ActualSchema))
        {
            return true;
        }

        var words = Words.Split(wireName);
        if (words.Count == 0)
        {
            return false;
        }

        var last = SingularOf(words[words.Count - 1]);
        var isKey = last.Equals("key", StringComparison.OrdinalIgnoreCase) && words.Count > 1 && KeyWords.Contains(words[words.Count - 2]);
        return isKey || ((SecretWords.Contains(last) || IsJoined(last)) && !words.Any(PlainTokens.Contains));
    }

    private static bool IsPassword(JsonSchema? schema) => schema is not null && (schema.Format == "password" || IsPassword(schema.Item?.ActualSchema));

    // Lists of secrets: "tokens", "apiKeys".
    private static string SingularOf(string word) => word.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? word.Substring(0, word.Length - 1) : word;

    private static bool IsJoined(string word) =>
        SecretEnds.Any(end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase)) && !PlainTokens.Any(token => word.StartsWith(token, StringComparison.OrdinalIgnoreCase));
}
