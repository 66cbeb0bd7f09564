using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.Swagger2;

/// <summary>Security definitions: <c>basic</c> is a scheme of <c>http</c>, and OAuth has one flow, named otherwise.</summary>
internal static class Swagger2Security
{
    private static readonly Dictionary<string, string> Flows = new(StringComparer.Ordinal)
    {
        ["implicit"] = "implicit",
        ["password"] = "password",
        ["application"] = "clientCredentials",
        ["accessCode"] = "authorizationCode",
    };

    public static bool Apply(Draft draft, NormalizerContext context)
    {
        if (draft.Text("type") == "basic")
        {
            draft.Set("type", new JValue("http"));
            draft.Set("scheme", new JValue("basic"));
        }

        if (draft.Text("type") == "oauth2" && draft.Text("flow") is { } flow && Flows.TryGetValue(flow, out var name))
        {
            var settings = new JObject();
            foreach (var member in new[] { "authorizationUrl", "tokenUrl", "scopes" })
            {
                if (draft.Value(member) is { } value)
                {
                    settings[member] = value;
                }
            }

            draft.Set("flows", new DraftMember(new JObject { [name] = settings }, draft.Pointer));
        }

        return SecuritySchemeRules.Apply(draft, context);
    }
}
