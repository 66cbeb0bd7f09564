using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Servers;
using ApiVideo.Generator.Naming;
using Newtonsoft.Json.Linq;
using NSwag;

namespace ApiVideo.Generator.Building.Servers;

/// <summary>Reads the document's security schemes: which factory serves each, and by which bit operations name it.</summary>
internal sealed class SecuritySchemes
{
    private readonly BuildContext _context;
    private readonly List<KeyValuePair<string, OpenApiSecurityScheme>> _schemes;
    private readonly List<string> _keys;
    private readonly List<string> _http;

    public SecuritySchemes(BuildContext context)
    {
        _context = context;
        _schemes = context.Spec.Document.SecurityDefinitions.Where(scheme => scheme.Value is not null).ToList();
        var keys = _schemes.Where(scheme => scheme.Value.Type == OpenApiSecuritySchemeType.ApiKey && CanBeSent(scheme.Value)).ToList();
        _keys = keys.Select(key => key.Key).ToList();
        _http = _schemes.Select(scheme => scheme.Value).Where(IsOfItsOwn).Select(scheme => scheme.Scheme.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, ReservedNames.CredentialMembers);
        Model = new SecurityModel(_schemes.Any(scheme => IsBasic(scheme.Value)), _schemes.Any(scheme => IsBearer(scheme.Value)), Keys(keys, names), Schemes(names));
    }

    public SecurityModel Model { get; }

    /// <summary>Gets the names of all schemes that the document describes, those that NSwag has no place for included.</summary>
    public IEnumerable<string> Names => _schemes.Select(scheme => scheme.Key)
        .Concat(Described((_context.Spec.Root["components"] as JObject)?["securitySchemes"]))
        .Concat(Described(_context.Spec.Root["securityDefinitions"]))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Gets the bit of a scheme; 0 for one that no credential serves.</summary>
    public ulong KindOf(string name)
    {
        if (_keys.IndexOf(name) is >= 0 and var key)
        {
            return SecurityModel.KeyKind(key);
        }

        var scheme = _schemes.FirstOrDefault(scheme => scheme.Key == name).Value;
        return scheme is null ? 0
            : IsBasic(scheme) ? SecurityModel.BasicKind
            : IsBearer(scheme) ? SecurityModel.BearerKind
            : _http.FindIndex(http => IsHttp(scheme, http)) is >= 0 and var index ? Model.SchemeKind(index)
            : 0;
    }

    private static IEnumerable<string> Described(JToken? schemes) => schemes is JObject map ? map.Properties().Select(scheme => scheme.Name) : [];

    private bool CanBeSent(OpenApiSecurityScheme scheme)
    {
        if (string.IsNullOrWhiteSpace(scheme.Name))
        {
            return false;
        }

        if (scheme.In == OpenApiSecurityApiKeyLocation.Query || HttpNames.IsToken(scheme.Name))
        {
            return true;
        }

        _context.Findings.NotSupported(_context.Spec.PointerOf(scheme), $"The name of the API key '{scheme.Name}'", "HTTP has no such name, and the key is never sent");
        return false;
    }

    private static EquatableArray<ApiKeyModel> Keys(List<KeyValuePair<string, OpenApiSecurityScheme>> keys, NameScope names)
    {
        // With one key there is nothing to tell apart. With several, each has its scheme's name, and the factory that callers of the first one
        // name stays theirs, whatever a later scheme is called.
        if (keys.Count > 1)
        {
            names.Take(SecurityModel.KeyFactory, "Key", SecurityModel.KeyFactory);
        }

        var given = keys.OrderBy(key => key.Key, StringComparer.Ordinal)
            .ToDictionary(key => key.Key, key => names.Take(keys.Count == 1 ? SecurityModel.KeyFactory : NameOf(key.Key), "Key", key.Key), StringComparer.Ordinal);

        return keys
            .Select(key => new ApiKeyModel(
                given[key.Key],
                key.Value.Name,
                key.Value.In switch
                {
                    OpenApiSecurityApiKeyLocation.Query => ParameterLocation.Query,
                    OpenApiSecurityApiKeyLocation.Cookie => ParameterLocation.Cookie,
                    _ => ParameterLocation.Header,
                }))
            .ToEquatableArray();
    }

    private static string NameOf(string scheme) => Identifier.Pascal(scheme) is var name && name == SecurityModel.KeyFactory ? SecurityModel.KeyFactory + "Scheme" : name;

    // After the keys, which have their names already.
    private EquatableArray<HttpSchemeModel> Schemes(NameScope names) =>
        _http.OrderBy(scheme => scheme, StringComparer.Ordinal).Select(scheme => new HttpSchemeModel(names.Take(Identifier.Pascal(scheme), "Scheme", scheme), scheme))
            .OrderBy(scheme => _http.IndexOf(scheme.Scheme)).ToEquatableArray();

    private bool IsOfItsOwn(OpenApiSecurityScheme scheme)
    {
        if (scheme.Type != OpenApiSecuritySchemeType.Http || IsBasic(scheme) || IsBearer(scheme))
        {
            return false;
        }

        if (scheme.Scheme is { } name && HttpNames.IsToken(name.Trim()))
        {
            return true;
        }

        _context.Findings.DocumentDefect(_context.Spec.PointerOf(scheme), $"'scheme' of an HTTP security scheme should be the name of one, not '{scheme.Scheme}'; nothing is sent for it");
        return false;
    }

    private static bool IsBasic(OpenApiSecurityScheme scheme) => IsHttp(scheme, "basic") || scheme.Type == OpenApiSecuritySchemeType.Basic;

    private static bool IsBearer(OpenApiSecurityScheme scheme) =>
        IsHttp(scheme, "bearer") || scheme.Type is OpenApiSecuritySchemeType.OAuth2 or OpenApiSecuritySchemeType.OpenIdConnect;

    private static bool IsHttp(OpenApiSecurityScheme scheme, string name) =>
        scheme.Type == OpenApiSecuritySchemeType.Http && string.Equals(scheme.Scheme?.Trim(), name, StringComparison.OrdinalIgnoreCase);
}
