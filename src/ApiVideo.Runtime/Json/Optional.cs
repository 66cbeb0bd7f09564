using System;
using System.Collections.Generic;

namespace ApiVideo.Runtime;

/// <summary>
/// A member of a request that may be left out, or sent, or sent as null: three different things to a server. The default is
/// left out; any value, <see langword="null"/> too, converts to one that is sent.
/// </summary>
/// <typeparam name="T">The type of the member.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Makes a member that is sent.</summary>
    /// <param name="value">The value to send.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether the member is sent.</summary>
    public bool HasValue { get; }

    /// <summary>The value to send.</summary>
    /// <exception cref="InvalidOperationException">The member is left out.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The member is left out, so it has no value.");

    /// <summary>Makes a member that is sent.</summary>
    /// <param name="value">The value to send.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Compares two members.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both are left out, or both are sent with equal values.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Compares two members.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>Compares with another member.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether both are left out, or both are sent with equal values.</returns>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue
        && (!HasValue || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(_value) : -1;

    /// <summary>Returns the text of the value.</summary>
    /// <returns>The text; empty for a member that is left out and for one that is sent as null.</returns>
    public override string ToString() => HasValue ? _value?.ToString() ?? "" : "";
}
