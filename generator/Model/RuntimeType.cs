namespace ApiVideo.Generator.Model;

/// <summary>A type of the runtime, by its key, and the indexes of its parts that a client needs.</summary>
internal sealed record RuntimeType(string Key, EquatableArray<int> Parts);
