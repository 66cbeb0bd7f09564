using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Servers;

namespace ApiVideo.Generator.Emission.Client;

/// <summary>Writes the credential with one factory per kind of security scheme that the spec names.</summary>
internal static class CredentialEmitter
{
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public static SourceWriter Emit(ClientFile model)
    {
        var name = model.Prefix + "Credential";
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        DocComments.Summary(writer, "Represents the credential of a client. It never shows its secret. It is sent to an operation only if the OpenAPI document names its kind there.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} sealed partial class {name}");
        writer.Lines($$"""
            internal {{name}}(Authenticator authenticator)
            {
                Authenticator = authenticator;
            }

            internal Authenticator Authenticator { get; }

            """);
        if (model.Security.HasBasic)
        {
            WriteBasic(writer, name);
        }

        if (model.Security.HasBearer)
        {
            WriteBearer(writer, name);
        }

        for (var i = 0; i < model.Security.ApiKeys.Count; i++)
        {
            WriteApiKey(writer, name, model.Security.ApiKeys[i], SecurityModel.KeyKind(i));
        }

        if (model.Security.HasFactoryForAllKeys)
        {
            WriteEveryKey(writer, name, model.Security.ApiKeys);
        }

        for (var i = 0; i < model.Security.HttpSchemes.Count; i++)
        {
            WriteScheme(writer, name, model.Security.HttpSchemes[i], model.Security.SchemeKind(i));
        }

        if (model.Security.HasSeveral)
        {
            WriteCombine(writer, name);
        }

        writer.Lines($$"""
            /// <summary>Returns the name of the type, without the secret.</summary>
            /// <returns>The name of the type.</returns>
            public override string ToString() => nameof({{name}});
            """);
        writer.Close();
        return writer;
    }

    private static void WriteBasic(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>Creates a credential for HTTP Basic authentication (RFC 7617), in UTF-8.</summary>
        /// <param name="userName">The user name. It cannot contain a colon.</param>
        /// <param name="password">The password. It is often empty if the user name is a key.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">An argument is null, or the user name contains a colon.</exception>
        public static {{name}} Basic(string userName, string password) =>
            new(AuthorizationAuthenticator.Basic({{CredentialKindNames.Of(SecurityModel.BasicKind)}}, userName, password));

        """);

    private static void WriteBearer(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>Creates a credential with a bearer token (RFC 6750).</summary>
        /// <param name="token">The token.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The token is null or empty, or contains a line break, as a token that is read from a file can.</exception>
        public static {{name}} Bearer(string token) => new(AuthorizationAuthenticator.Bearer({{CredentialKindNames.Of(SecurityModel.BearerKind)}}, token));

        /// <summary>Creates a credential with a bearer token that is requested before each request, so that it can be renewed.</summary>
        /// <param name="source">The delegate that returns the token. It is called for each request, and should cache the token.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="source"/> is null.</exception>
        public static {{name}} Bearer(global::System.Func<{{CSharpTypes.CancellationToken}}, {{ValueTask}}<string>> source) =>
            new(new BearerSourceAuthenticator({{CredentialKindNames.Of(SecurityModel.BearerKind)}}, source));

        /// <summary>
        /// Creates a credential with a bearer token that is requested when it is needed. The token is kept until shortly before it expires, or
        /// until the server answers with status 401; then the request is sent once more.
        /// </summary>
        /// <param name="source">The delegate that returns a new token. It is called once, however many calls wait. If it fails, these calls fail, and the next call tries again.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="source"/> is null.</exception>
        public static {{name}} CachedBearer(global::System.Func<{{CSharpTypes.CancellationToken}}, {{ValueTask}}<ApiAccessToken>> source) =>
            new(new TokenSourceAuthenticator({{CredentialKindNames.Of(SecurityModel.BearerKind)}}, source));

        """);

    private static void WriteApiKey(SourceWriter writer, string name, ApiKeyModel key, ulong kind) => writer.Lines($$"""
        /// <summary>Creates a credential with an API key, which is sent in the {{key.Location.ToString().ToLowerInvariant()}} as {{DocComments.Inline("`" + key.WireName + "`")}}.</summary>
        /// <param name="value">The key.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The key is null or empty, or cannot be sent in that place.</exception>
        public static {{name}} {{key.FactoryName}}(string value) =>
            new(new ApiKeyAuthenticator({{CredentialKindNames.Of(kind)}}, {{Literals.String(key.WireName)}}, value, ApiKeyPlace.{{key.Location}}));

        """);

    private static void WriteEveryKey(SourceWriter writer, string name, EquatableArray<ApiKeyModel> keys) => writer.Lines($$"""
        /// <summary>Creates a credential that has the same value for each API key. If the keys have different values, combine the other factory methods.</summary>
        /// <param name="value">The key.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The key is null or empty, or cannot be sent in one of the places.</exception>
        public static {{name}} {{SecurityModel.KeyFactory}}(string value) =>
            Combine({{string.Join(", ", keys.Select(key => $"{key.FactoryName}(value)"))}});

        """);

    private static void WriteScheme(SourceWriter writer, string name, HttpSchemeModel scheme, ulong kind) => writer.Lines($$"""
        /// <summary>Creates a credential for the HTTP authentication scheme {{DocComments.Inline("`" + scheme.Scheme + "`")}}. The value is sent unchanged.</summary>
        /// <param name="value">The text after the name of the scheme in the header <c>Authorization</c>.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The value is null or empty, or cannot be sent in a header.</exception>
        public static {{name}} {{scheme.FactoryName}}(string value) =>
            new(AuthorizationAuthenticator.OfScheme({{CredentialKindNames.Of(kind)}}, {{Literals.String(scheme.Scheme)}}, value));

        """);

    private static void WriteCombine(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>
        /// Combines several credentials of different kinds, for operations that require more than one at once, and for clients whose operations
        /// require different ones. An operation is sent the credentials of its first alternative that they satisfy.
        /// </summary>
        /// <param name="credentials">The credentials.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">A credential is null, or two credentials have the same kind.</exception>
        public static {{name}} Combine(params {{name}}[] credentials)
        {
            global::System.ArgumentNullException.ThrowIfNull(credentials);
            return new {{name}}(CombinedAuthenticator.Of(global::System.Array.ConvertAll(credentials, static credential => (credential ?? throw new global::System.ArgumentNullException(nameof(credentials))).Authenticator)));
        }

        """);
}
