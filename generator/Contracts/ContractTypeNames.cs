namespace ApiVideo.Generator.Contracts;

/// <summary>Knows which C# types take values of others without a cast.</summary>
internal static class ContractTypeNames
{
    private static readonly string[] SignedWidths = ["sbyte", "short", "int", "long"];
    private static readonly string[] UnsignedWidths = ["byte", "ushort", "uint", "ulong"];

    /// <summary>Determines whether code that passes a value of the old type compiles with the new one.</summary>
    public static bool Takes(string type, string old, ContractIndex after)
    {
        var (to, from) = (type.TrimEnd('?'), old.TrimEnd('?'));
        if (to == from)
        {
            return true;
        }

        // Enums of texts are made from any text.
        if (from == "string" && after.IsTextEnum(to))
        {
            return true;
        }

        var signed = Array.IndexOf(SignedWidths, from);
        var unsigned = Array.IndexOf(UnsignedWidths, from);
        return (signed >= 0 && (Array.IndexOf(SignedWidths, to) > signed || to is "float" or "double" or "decimal"))
            || (unsigned >= 0 && (Array.IndexOf(UnsignedWidths, to) > unsigned || Array.IndexOf(SignedWidths, to) > unsigned || to is "float" or "double" or "decimal"))
            || (from == "float" && to == "double");
    }
}
