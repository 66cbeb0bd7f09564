using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Servers;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Normalizing;
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
        var schemes = new SecuritySchemes(context);
        Model = schemes.Model;
        foreach (var name in schemes.Names)
        {
            _kinds[name] = schemes.KindOf(name);
        }

        _isEverRequired = document.Security is { Count: > 0 } || document.Operations.Any(operation => operation.Operation.Security is { Count: > 0 });
    }

    public SecurityModel Model { get; }

    /// <summary>Gets the alternatives of an operation, each with the bits of what it takes together, 0 where it takes nothing.</summary>
    public EquatableArray<ulong> Of(LocatedOperation located)
    {
        var isOwn = located.Operation.Security is not null;
        var requirements = located.Operation.Security ?? _context.Spec.Document.Security;
        if (requirements is null || requirements.Count == 0)
        {
            // A document that declares schemes and never requires one has forgotten to; calls would fail without.
            return !Model.IsEmpty && !isOwn && !_isEverRequired ? [SecurityModel.AnyKind] : [];
        }

        var at = (isOwn ? located.Pointer : SpecPointer.RootOf(_context.Spec.File.Path)).Child("security");
        var alternatives = requirements.Select(requirement => KindsOf(requirement, at)).OfType<ulong>().Distinct().ToList();
        return Model.IsEmpty || alternatives.All(kinds => kinds == 0) ? [] : alternatives.ToEquatableArray();
    }

    // Mutual TLS asks for nothing that the client could send: the certificate is the handler's. Where a requirement has no other, the
    // user may know better. A scheme that is described nowhere is somebody else's: nothing may be sent for it.
    private ulong? KindsOf(OpenApiSecurityRequirement requirement, SpecPointer at)
    {
        var unknown = requirement.Keys.Where(name => !_kinds.ContainsKey(name)).ToList();
        foreach (var name in unknown)
        {
            var likely = Suggestion.Nearest(name, _kinds.Keys.OrderBy(key => key, StringComparer.Ordinal));
            _context.Findings.DocumentDefect(
                at, $"The security scheme '{name}' is not described, and nothing is sent for it" + (likely is null ? "" : $"; did you mean '{likely}'?"));
        }

        if (unknown.Count > 0)
        {
            return null;
        }

        var kinds = requirement.Keys.Aggregate(0UL, (all, name) => all | _kinds[name]);
        return kinds == 0 && requirement.Count > 0 ? SecurityModel.AnyKind : kinds;
    }
}
