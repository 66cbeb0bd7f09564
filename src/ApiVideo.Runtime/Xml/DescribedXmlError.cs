using System;
using System.Xml;

namespace ApiVideo.Runtime;

/// <summary>Describes an error whose body is XML.</summary>
/// <typeparam name="TError">The type of the body.</typeparam>
internal sealed class DescribedXmlError<TError> : DescribedError
{
    private readonly Func<XmlReader, TError> _read;
    private readonly string? _name;
    private readonly string? _namespace;

    /// <param name="firstStatus">The status, or the first of a range; 0 for all.</param>
    /// <param name="lastStatus">The last of a range; 0 for one status.</param>
    /// <param name="read">What reads the root element.</param>
    /// <param name="name">The name of the root element; null for any.</param>
    /// <param name="namespace">Its namespace; null for any.</param>
    internal DescribedXmlError(int firstStatus, int lastStatus, Func<XmlReader, TError> read, string? name, string? @namespace = null)
        : base(firstStatus, lastStatus)
    {
        _read = read;
        _name = name;
        _namespace = @namespace;
    }

    internal override ApiFailure Read(ReceivedResponse response) => XmlResponse.Fail(response, _read, _name, _namespace);
}
