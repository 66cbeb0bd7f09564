using System;
using System.Net.Http;

namespace ApiVideo.Runtime;

/// <summary>Identifies the operation of the API that a request belongs to. It contains no value of a parameter.</summary>
public sealed class ApiOperation
{
    /// <summary>Initializes a new instance of the <see cref="ApiOperation"/> class.</summary>
    /// <param name="name">The name of the API and of the method, such as <c>Webhooks.Create</c>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path with its placeholders, such as <c>/webhooks/{webhookId}</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ApiOperation(string name, HttpMethod method, string pathTemplate)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(pathTemplate);
        Name = name;
        Method = method;
        PathTemplate = pathTemplate;
    }

    /// <summary>Gets the name of the API and of the method, such as <c>Webhooks.Create</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets the path with its placeholders, such as <c>/webhooks/{webhookId}</c>.</summary>
    public string PathTemplate { get; }

    /// <summary>
    /// The security that the operation asks for: alternatives, each with the bits of the kinds of credential that it takes together,
    /// <c>None</c> where it takes none. Null where the operation asks for nothing.
    /// </summary>
    internal ulong[]? Security { get; init; }

    /// <summary>Gets the errors that the API describes. The first one that matches a status is used.</summary>
    internal DescribedError[] Errors { get; init; } = [];

    /// <summary>Returns <see cref="Name"/>.</summary>
    /// <returns>The name of the operation.</returns>
    public override string ToString() => Name;

    /// <summary>
    /// Says which of the given kinds of credential a request carries: those of the first alternative that they serve; nothing where
    /// the operation can do without; else those that any alternative names.
    /// </summary>
    internal ulong KindsOf(ulong given)
    {
        if (Security is null)
        {
            return 0;
        }

        var named = 0UL;
        var isOptional = false;
        foreach (var alternative in Security)
        {
            if (alternative == CredentialKinds.Any)
            {
                return given;
            }

            if (alternative != 0 && (alternative & ~given) == 0)
            {
                return alternative;
            }

            named |= alternative;
            isOptional |= alternative == 0;
        }

        return isOptional ? 0 : named & given;
    }
}
