namespace ApiVideo.Generator.Naming;

/// <summary>The names of emitted files: namespace, area and type, so that several documents never meet.</summary>
internal static class HintNames
{
    public static string For(string @namespace, string area, string typeName) => @namespace + "." + area + "." + typeName + ".g.cs";
}
