using System;
using System.Collections.Generic;

namespace ApiVideo.Runtime;

/// <summary>Represents a member of a request that can be omitted, sent with a value, or sent as null, which are three different things for a server.</summary>
/// <remarks>The default value is omitted. Any value, also <see langword="null"/>, converts implicitly to a member that is sent.</remarks>
/// <typeparam name="T">The type of the member.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Initializes a new instance of the <see cref="Optional{T}"/> struct that is sent with the specified value.</summary>
    /// <param name="value">The value to send.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Gets a value indicating whether the member is sent.</summary>
    public bool HasValue { get; }

    /// <summary>Gets the value to send.</summary>
    /// <exception cref="InvalidOperationException">The member is omitted.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The member is omitted, so it has no value.");

    /// <summary>Converts a value to a member that is sent.</summary>
    /// <param name="value">The value to send.</param>
    /// <returns>The member.</returns>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Determines whether two members are equal.</summary>
    /// <param name="left">The first member.</param>
    /// <param name="right">The second member.</param>
    /// <returns><see langword="true"/> if both are omitted, or both are sent with equal values; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Determines whether two members are different.</summary>
    /// <param name="left">The first member.</param>
    /// <param name="right">The second member.</param>
    /// <returns><see langword="true"/> if the members are different; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>Determines whether another member is equal to this one.</summary>
    /// <param name="other">The other member.</param>
    /// <returns><see langword="true"/> if both are omitted, or both are sent with equal values; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue
        && (!HasValue || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(_value) : -1;

    /// <summary>Returns the text of the value.</summary>
    /// <returns>The text, or an empty string if the member is omitted or sent as null.</returns>
    public override string ToString() => HasValue ? _value?.ToString() ?? "" : "";
}
