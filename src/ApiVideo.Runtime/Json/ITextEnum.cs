using System;
using System.ComponentModel;

namespace ApiVideo.Runtime;

/// <summary>An open enum of texts, as its codec sees it.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITextEnum<TSelf> : IParsable<TSelf>
    where TSelf : ITextEnum<TSelf>
{
    /// <summary>Gets the values that the document names.</summary>
    public static abstract TSelf[] Known { get; }

    /// <summary>Creates a value from any text, whether or not the document names it.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static TSelf Of(string value) => TSelf.Parse(value, provider: null);

    /// <summary>Returns the text in JSON.</summary>
    /// <returns>The text, or an empty string for the default value.</returns>
    public string ToString();
}
