using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>Operations: 3.1 allows them to say nothing of responses.</summary>
internal static class OperationRules
{
    public static bool Apply(Draft draft)
    {
        if (!draft.Has("responses"))
        {
            draft.Set("responses", new JObject());
        }

        return true;
    }
}
