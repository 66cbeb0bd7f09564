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
}
