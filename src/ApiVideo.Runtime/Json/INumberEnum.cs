using System.ComponentModel;

namespace ApiVideo.Runtime;

/// <summary>An open enum of numbers, as its codec sees it.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
/// <typeparam name="TNumber">The type of its numbers.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface INumberEnum<TSelf, TNumber>
{
    /// <summary>Gets the number.</summary>
    public TNumber Value { get; }

    /// <summary>Creates a value from any number, whether or not the document names it.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static abstract TSelf Of(TNumber value);
}
