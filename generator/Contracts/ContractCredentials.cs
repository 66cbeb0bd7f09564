using System.Globalization;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Servers;

namespace ApiVideo.Generator.Contracts;

/// <summary>Gets the credentials that a client takes, and what operations ask for by their names.</summary>
internal sealed class ContractCredentials(SecurityModel security)
{
    public IEnumerable<ContractLine> Lines()
    {
        if (security.HasBasic)
        {
            yield return ContractBuilder.Line("credential Basic");
        }

        if (security.HasBearer)
        {
            yield return ContractBuilder.Line("credential Bearer");
        }

        foreach (var key in security.ApiKeys)
        {
            yield return ContractBuilder.Line("credential " + key.FactoryName, "sent " + key.Location.ToString().ToLowerInvariant() + " " + ContractText.Quote(key.WireName));
        }

        if (security.HasFactoryForAllKeys)
        {
            yield return ContractBuilder.Line("credential " + SecurityModel.KeyFactory, "sent as every key");
        }

        foreach (var scheme in security.HttpSchemes)
        {
            yield return ContractBuilder.Line("credential " + scheme.FactoryName, "sent header " + ContractText.Quote("Authorization: " + scheme.Scheme));
        }
    }

    /// <summary>Gets the alternatives of an operation; null where nothing is sent.</summary>
    public string? Of(EquatableArray<ulong> alternatives) => alternatives.IsEmpty ? null : string.Join(" | ", alternatives.Select(Of));

    private string Of(ulong kinds) => kinds switch
    {
        0 => "nothing",
        SecurityModel.AnyKind => "any",
        _ => string.Join(" + ", Enumerable.Range(0, 64).Where(bit => (kinds & (1UL << bit)) != 0).Select(NameOf)),
    };

    private string NameOf(int bit)
    {
        var kind = 1UL << bit;
        if (kind is SecurityModel.BasicKind or SecurityModel.BearerKind)
        {
            return kind == SecurityModel.BasicKind ? "Basic" : "Bearer";
        }

        var key = security.ApiKeys.Where((_, index) => SecurityModel.KeyKind(index) == kind).FirstOrDefault();
        var scheme = security.HttpSchemes.Where((_, index) => security.SchemeKind(index) == kind).FirstOrDefault();
        return key?.FactoryName ?? scheme?.FactoryName ?? bit.ToString(CultureInfo.InvariantCulture);
    }
}
