using ApiVideo.Generator.Model;
using ApiVideo.Generator.Naming;
using NSwag;

namespace ApiVideo.Generator.Building;

/// <summary>Builds the kinds of credential that the document's security schemes take.</summary>
internal static class SecurityBuilder
{
    public static SecurityModel Build(BuildContext context)
    {
        var schemes = context.Spec.Document.SecurityDefinitions.Where(scheme => scheme.Value is not null).ToList();
        var hasBasic = schemes.Any(scheme => IsHttp(scheme.Value, "basic") || scheme.Value.Type == OpenApiSecuritySchemeType.Basic);
        var hasBearer = schemes.Any(scheme => IsHttp(scheme.Value, "bearer")
            || scheme.Value.Type is OpenApiSecuritySchemeType.OAuth2 or OpenApiSecuritySchemeType.OpenIdConnect);
        var keys = schemes.Where(scheme => scheme.Value.Type == OpenApiSecuritySchemeType.ApiKey && !string.IsNullOrWhiteSpace(scheme.Value.Name)).ToList();
        return new SecurityModel(hasBasic, hasBearer, Keys(keys));
    }

    private static EquatableArray<ApiKeyModel> Keys(List<KeyValuePair<string, OpenApiSecurityScheme>> keys)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, ["Basic", "Bearer", "ApplyAsync"]);
        return keys
            .Select(key => new ApiKeyModel(
                // With one key there is nothing to tell apart; with several, each has its scheme's name.
                names.Take(keys.Count == 1 ? "ApiKey" : Identifier.Pascal(key.Key), "Key", key.Key),
                key.Value.Name,
                key.Value.In switch
                {
                    OpenApiSecurityApiKeyLocation.Query => ParameterLocation.Query,
                    OpenApiSecurityApiKeyLocation.Cookie => ParameterLocation.Cookie,
                    _ => ParameterLocation.Header,
                }))
            .ToEquatableArray();
    }

    private static bool IsHttp(OpenApiSecurityScheme scheme, string name) =>
        scheme.Type == OpenApiSecuritySchemeType.Http && string.Equals(scheme.Scheme, name, StringComparison.OrdinalIgnoreCase);
}
