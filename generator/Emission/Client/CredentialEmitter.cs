using ApiVideo.Generator.Model;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the credential with one factory per kind of security scheme that the spec names.</summary>
internal static class CredentialEmitter
{
    private const string Request = "global::System.Net.Http.HttpRequestMessage";
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public static SourceWriter Emit(ClientFile model)
    {
        var name = model.Prefix + "Credential";
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, "How the client proves who calls. It never shows its secret.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} abstract partial class {name}");
        writer.Lines($$"""
            private protected {{name}}()
            {
            }

            """);
        if (model.Security.HasBasic)
        {
            WriteBasic(writer, name);
        }

        if (model.Security.HasBearer)
        {
            WriteBearer(writer, name);
        }

        foreach (var key in model.Security.ApiKeys)
        {
            WriteApiKey(writer, name, key);
        }

        writer.Lines($$"""
            /// <inheritdoc/>
            public sealed override string ToString() => GetType().Name;

            internal abstract {{ValueTask}} ApplyAsync({{Request}} request, {{CSharpTypes.CancellationToken}} cancellationToken);
            """);
        WriteNested(writer, model, name);
        writer.Close();
        return writer;
    }

    private static void WriteBasic(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>HTTP Basic authentication (RFC 7617), in UTF-8.</summary>
        /// <param name="userName">The user name; it cannot hold a colon.</param>
        /// <param name="password">The password; often empty when the user name is a key.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The user name holds a colon.</exception>
        public static {{name}} Basic(string userName, string password)
        {
            global::System.ArgumentNullException.ThrowIfNull(userName);
            global::System.ArgumentNullException.ThrowIfNull(password);
            if (userName.Contains(':'))
            {
                throw new global::System.ArgumentException("A user name of HTTP Basic cannot hold a colon.", nameof(userName));
            }

            var bytes = global::System.Text.Encoding.UTF8.GetBytes(userName + ":" + password);
            return new AuthorizationCredential("Basic", global::System.Convert.ToBase64String(bytes));
        }

        """);

    private static void WriteBearer(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>A bearer token (RFC 6750).</summary>
        /// <param name="token">The token.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The token is empty, or holds a line break, as one that is read from a file may.</exception>
        public static {{name}} Bearer(string token)
        {
            global::System.ArgumentException.ThrowIfNullOrEmpty(token);
            if (token.Contains('\r') || token.Contains('\n'))
            {
                throw new global::System.ArgumentException("A token cannot hold a line break.", nameof(token));
            }

            return new AuthorizationCredential("Bearer", token);
        }

        /// <summary>A bearer token that is asked for before each call, so that it can be renewed.</summary>
        /// <param name="source">Gives the token; it is called once a request and should cache.</param>
        /// <returns>The credential.</returns>
        public static {{name}} Bearer(global::System.Func<{{CSharpTypes.CancellationToken}}, {{ValueTask}}<string>> source)
        {
            global::System.ArgumentNullException.ThrowIfNull(source);
            return new BearerSourceCredential(source);
        }

        """);

    private static void WriteApiKey(SourceWriter writer, string name, ApiKeyModel key) => writer.Lines($$"""
        /// <summary>An API key, sent in the {{key.Location.ToString().ToLowerInvariant()}} as {{DocComments.Inline("`" + key.WireName + "`")}}.</summary>
        /// <param name="value">The key.</param>
        /// <returns>The credential.</returns>
        public static {{name}} {{key.FactoryName}}(string value)
        {
            global::System.ArgumentException.ThrowIfNullOrEmpty(value);
            return new ApiKeyCredential({{Literals.String(key.WireName)}}, value, ApiKeyPlace.{{key.Location}});
        }

        """);

    private static void WriteNested(SourceWriter writer, ClientFile model, string name)
    {
        if (model.Security.HasBasic || model.Security.HasBearer)
        {
            writer.Line();
            writer.Lines($$"""
                private sealed class AuthorizationCredential(string scheme, string parameter) : {{name}}
                {
                    private readonly global::System.Net.Http.Headers.AuthenticationHeaderValue _header = new(scheme, parameter);

                    internal override {{ValueTask}} ApplyAsync({{Request}} request, {{CSharpTypes.CancellationToken}} cancellationToken)
                    {
                        request.Headers.Authorization = _header;
                        return default;
                    }
                }
                """);
        }

        if (model.Security.HasBearer)
        {
            writer.Line();
            writer.Lines($$"""
                private sealed class BearerSourceCredential(global::System.Func<{{CSharpTypes.CancellationToken}}, {{ValueTask}}<string>> source) : {{name}}
                {
                    internal override async {{ValueTask}} ApplyAsync({{Request}} request, {{CSharpTypes.CancellationToken}} cancellationToken)
                    {
                        var token = await source(cancellationToken).ConfigureAwait(false);
                        if (string.IsNullOrEmpty(token) || token.Contains('\r') || token.Contains('\n'))
                        {
                            throw new global::System.InvalidOperationException("The source of the bearer token gave none, or one with a line break.");
                        }

                        request.Headers.Authorization = new global::System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", token);
                    }
                }
                """);
        }

        if (model.Security.ApiKeys.Count > 0)
        {
            writer.Line();
            writer.Lines($$"""
                private sealed class ApiKeyCredential(string name, string value, ApiKeyPlace place) : {{name}}
                {
                    internal override {{ValueTask}} ApplyAsync({{Request}} request, {{CSharpTypes.CancellationToken}} cancellationToken)
                    {
                        RequestHeaders.AddApiKey(request, name, value, place);
                        return default;
                    }
                }
                """);
        }
    }
}
