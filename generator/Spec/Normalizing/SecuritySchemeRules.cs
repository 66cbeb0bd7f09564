using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Security schemes that NSwag knows.</summary>
internal static class SecuritySchemeRules
{
    private static readonly string[] Types = ["apiKey", "http", "oauth2", "openIdConnect"];

    public static bool Apply(Draft draft, NormalizerContext context)
    {
        var type = draft.Text("type");
        if (type == "mutualTLS")
        {
            // The certificate belongs to the HttpClient's handler; there is nothing to generate.
            return false;
        }

        var known = Types.FirstOrDefault(name => string.Equals(name, type, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            context.Findings.DocumentDefect(
                draft.Pointer, "'type' of a security scheme should be one of " + string.Join(", ", Types) + "; the scheme is left out");
            return false;
        }

        draft.Set("type", new JValue(known));
        return true;
    }
}
