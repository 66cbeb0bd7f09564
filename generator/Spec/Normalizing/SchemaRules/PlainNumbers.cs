using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing.SchemaRules;

/// <summary>Sets the number type of the project's options on numbers for which the document has neither a format nor a list of values.</summary>
internal static class PlainNumbers
{
    public static void Apply(Draft draft, NormalizerContext context)
    {
        var options = context.Sources.Root.Options;
        if (draft.Has("format") || draft.Has("enum"))
        {
            return;
        }

        if (options.NumberType == "decimal" && draft.Text("type") == "number")
        {
            draft.Set("format", new JValue("decimal"));
        }
        else if (options.IntegerType is { } integer && draft.Text("type") == "integer")
        {
            draft.Mark(Marks.Integer, integer);
        }
    }
}
