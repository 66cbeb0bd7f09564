using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A place that is counted from the start or from the end. The compiler needs these members for <c>^1</c> and for ranges.</summary>
[Embedded]
internal readonly struct Index
{
    // A place from the end is its complement, so that 0 from the end is different from 0.
    private readonly int _place;

    public Index(int value, bool fromEnd = false) => _place = fromEnd ? ~value : value;

    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => _place < 0 ? length - ~_place : _place;
}
