using System.Globalization;
using ApiVideo.Generator.Model.Servers;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes kinds of credential by the names that the runtime has for them.</summary>
internal static class CredentialKindNames
{
    private const string Type = "CredentialKinds.";

    public static string Of(ulong kinds) => kinds switch
    {
        0 => Type + "None",
        SecurityModel.AnyKind => Type + "Any",
        _ => string.Join(" | ", Enumerable.Range(0, 64).Where(bit => (kinds & (1UL << bit)) != 0).Select(Name)),
    };

    private static string Name(int bit) => (1UL << bit) switch
    {
        SecurityModel.BasicKind => Type + "Basic",
        SecurityModel.BearerKind => Type + "Bearer",
        _ => Type + $"ApiKey({(bit - 1).ToString(CultureInfo.InvariantCulture)})",
    };
}
