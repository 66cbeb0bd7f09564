namespace ApiVideo.Generator.Model;

/// <summary>Creates <see cref="EquatableArray{T}"/>; also what a collection expression calls.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToArray());
}
