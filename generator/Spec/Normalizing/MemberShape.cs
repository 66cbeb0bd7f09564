namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>A member that OpenAPI has: its shape, what objects it holds, which texts it allows, and how an element takes its value.</summary>
/// <param name="Shape">What the value has to be.</param>
/// <param name="Take">Sets the value on the element; null for a member that nobody reads.</param>
/// <param name="Kind">The kind of the objects in the value.</param>
/// <param name="Allowed">The texts that are allowed; null for any.</param>
internal sealed record MemberShape(ValueShape Shape, Action<object, object>? Take = null, ObjectKind Kind = ObjectKind.None, string[]? Allowed = null)
{
    public static MemberShape Text<TElement>(Action<TElement, string> take) => Of(ValueShape.Text, take);

    public static MemberShape Flag<TElement>(Action<TElement, bool> take) => Of(ValueShape.Flag, take);

    public static MemberShape Texts<TElement>(Action<TElement, List<string>> take) => Of(ValueShape.TextList, take);

    /// <summary>A text of a few, each of which is a value of NSwag's.</summary>
    public static MemberShape Choice<TElement, TValue>(Action<TElement, TValue> take, params (string Text, TValue Value)[] choices) =>
        Of<TElement, string>(ValueShape.Text, (element, text) => take(element, choices.First(choice => choice.Text == text).Value))
            with { Allowed = [.. choices.Select(static choice => choice.Text)] };

    public static MemberShape Object<TElement, TObject>(ObjectKind kind, Action<TElement, TObject> take) => Of(ValueShape.Object, take) with { Kind = kind };

    public static MemberShape List<TElement, TObject>(ObjectKind kind, Action<TElement, TObject> add) =>
        Of<TElement, List<object>>(ValueShape.ObjectList, (element, items) => items.ForEach(item => add(element, (TObject)item))) with { Kind = kind };

    public static MemberShape Map<TElement, TObject>(ObjectKind kind, Action<TElement, string, TObject> add) =>
        Of<TElement, List<KeyValuePair<string, object>>>(ValueShape.ObjectMap, (element, items) => items.ForEach(item => add(element, item.Key, (TObject)item.Value)))
            with { Kind = kind };

    public static MemberShape Of<TElement, TValue>(ValueShape shape, Action<TElement, TValue> take) =>
        new(shape, (element, value) => take((TElement)element, (TValue)value));
}
