using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Servers;
using ApiVideo.Generator.Naming;
using NSwag;

namespace ApiVideo.Generator.Building.Servers;

/// <summary>Builds the kinds of credential that the document's security schemes take, and what each operation asks for.</summary>
internal sealed class SecurityBuilder
{
    private readonly BuildContext _context;
    private readonly Dictionary<string, ulong> _kinds = new(StringComparer.Ordinal);
    private readonly bool _isEverRequired;

    public SecurityBuilder(BuildContext context)
    {
        _context = context;
        var document = context.Spec.Document;
        var schemes = document.SecurityDefinitions.Where(scheme => scheme.Value is not null).ToList();
        var keys = schemes.Where(scheme => scheme.Value.Type == OpenApiSecuritySchemeType.ApiKey && CanBeSent(scheme.Value)).ToList();
        Model = new SecurityModel(schemes.Any(scheme => IsBasic(scheme.Value)), schemes.Any(scheme => IsBearer(scheme.Value)), Keys(keys));
        foreach (var scheme in schemes)
        {
            var index = keys.FindIndex(key => key.Key == scheme.Key);
            _kinds[scheme.Key] = index >= 0 ? SecurityModel.KeyKind(index)
                : IsBasic(scheme.Value) ? SecurityModel.BasicKind
                : IsBearer(scheme.Value) ? SecurityModel.BearerKind
                : 0;
        }

        _isEverRequired = document.Security is { Count: > 0 } || document.Operations.Any(operation => operation.Operation.Security is { Count: > 0 });
    }

    public SecurityModel Model { get; }

    /// <summary>Gives the alternatives of an operation, each with the bits of what it takes together, 0 where it takes nothing.</summary>
    public EquatableArray<ulong> Of(OpenApiOperation operation)
    {
        if (Model.IsEmpty)
        {
            return [];
        }

        var requirements = operation.Security ?? _context.Spec.Document.Security;
        if (requirements is null || requirements.Count == 0)
        {
            // A document that declares schemes and never requires one has forgotten to; calls would fail without.
            return operation.Security is null && !_isEverRequired ? [SecurityModel.AnyKind] : [];
        }

        var alternatives = requirements.Select(KindsOf).Distinct().ToList();
        return alternatives.All(kinds => kinds == 0) ? [] : alternatives.ToEquatableArray();
    }

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

    private static EquatableArray<ApiKeyModel> Keys(List<KeyValuePair<string, OpenApiSecurityScheme>> keys)
    {
        var names = new NameScope(StringComparer.Ordinal, ReservedNames.Members, ReservedNames.CredentialMembers);
        var given = keys.OrderBy(key => key.Key, StringComparer.Ordinal)

            // With one key there is nothing to tell apart; with several, each has its scheme's name.
            .ToDictionary(key => key.Key, key => names.Take(keys.Count == 1 ? "ApiKey" : Identifier.Pascal(key.Key), "Key", key.Key), StringComparer.Ordinal);
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

    // Schemes that no credential serves (mutual TLS, digest) ask for nothing that the client could send. Where a requirement has
    // no other, the user may know better.
    private ulong KindsOf(OpenApiSecurityRequirement requirement)
    {
        if (requirement.Count == 0)
        {
            return 0;
        }

        var kinds = requirement.Keys.Aggregate(0UL, (all, name) => all | (_kinds.TryGetValue(name, out var kind) ? kind : 0));
        return kinds == 0 ? SecurityModel.AnyKind : kinds;
    }

    private static bool IsBasic(OpenApiSecurityScheme scheme) => IsHttp(scheme, "basic") || scheme.Type == OpenApiSecuritySchemeType.Basic;

    private static bool IsBearer(OpenApiSecurityScheme scheme) =>
        IsHttp(scheme, "bearer") || scheme.Type is OpenApiSecuritySchemeType.OAuth2 or OpenApiSecuritySchemeType.OpenIdConnect;

    private static bool IsHttp(OpenApiSecurityScheme scheme, string name) =>
        scheme.Type == OpenApiSecuritySchemeType.Http && string.Equals(scheme.Scheme, name, StringComparison.OrdinalIgnoreCase);
}
