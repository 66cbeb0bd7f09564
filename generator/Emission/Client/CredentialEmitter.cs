using System.Globalization;
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
        DocComments.Summary(writer, "How the client proves who calls. It never shows its secret. An operation is sent a credential only if the OpenAPI document names its kind there.");
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
            /// <summary>Gives the name of the type, and nothing of the secret.</summary>
            /// <returns>The name.</returns>
            public override string ToString() => nameof({{name}});
            """);
        writer.Close();
        return writer;
    }

    private static string Bits(ulong kind) => kind.ToString(CultureInfo.InvariantCulture);

    private static void WriteBasic(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>HTTP Basic authentication (RFC 7617), in UTF-8.</summary>
        /// <param name="userName">The user name; it cannot hold a colon.</param>
        /// <param name="password">The password; often empty when the user name is a key.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The user name holds a colon.</exception>
        public static {{name}} Basic(string userName, string password) =>
            new(AuthorizationAuthenticator.Basic({{Bits(SecurityModel.BasicKind)}}, userName, password));

        """);

    private static void WriteBearer(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>A bearer token (RFC 6750).</summary>
        /// <param name="token">The token.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The token is empty, or holds a line break, as one that is read from a file may.</exception>
        public static {{name}} Bearer(string token) => new(AuthorizationAuthenticator.Bearer({{Bits(SecurityModel.BearerKind)}}, token));

        /// <summary>A bearer token that is asked for before each request, so that it can be renewed.</summary>
        /// <param name="source">Gives the token; it is called once a request and should cache.</param>
        /// <returns>The credential.</returns>
        public static {{name}} Bearer(global::System.Func<{{CSharpTypes.CancellationToken}}, {{ValueTask}}<string>> source) =>
            new(new BearerSourceAuthenticator({{Bits(SecurityModel.BearerKind)}}, source));

        /// <summary>
        /// A bearer token that is asked for when it is needed and kept: until shortly before the end of its lifetime, or until the
        /// server answers with status 401, after which the request is sent once more. The source is called once however many calls wait.
        /// </summary>
        /// <param name="source">Gives a new token. Where it fails, the calls that wait for it fail, and the next call tries anew.</param>
        /// <returns>The credential.</returns>
        public static {{name}} CachedBearer(global::System.Func<{{CSharpTypes.CancellationToken}}, {{ValueTask}}<ApiAccessToken>> source) =>
            new(new TokenSourceAuthenticator({{Bits(SecurityModel.BearerKind)}}, source));

        """);

    private static void WriteApiKey(SourceWriter writer, string name, ApiKeyModel key, ulong kind) => writer.Lines($$"""
        /// <summary>An API key, sent in the {{key.Location.ToString().ToLowerInvariant()}} as {{DocComments.Inline("`" + key.WireName + "`")}}.</summary>
        /// <param name="value">The key.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The key is empty, or cannot stand in that place.</exception>
        public static {{name}} {{key.FactoryName}}(string value) =>
            new(new ApiKeyAuthenticator({{Bits(kind)}}, {{Literals.String(key.WireName)}}, value, ApiKeyPlace.{{key.Location}}));

        """);

    private static void WriteEveryKey(SourceWriter writer, string name, EquatableArray<ApiKeyModel> keys) => writer.Lines($$"""
        /// <summary>One value for whichever API key an operation asks for. Where the keys have different values, combine the other factories.</summary>
        /// <param name="value">The key.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The key is empty, or cannot stand in one of the places.</exception>
        public static {{name}} {{SecurityModel.KeyFactory}}(string value) =>
            Combine({{string.Join(", ", keys.Select(key => $"{key.FactoryName}(value)"))}});

        """);

    private static void WriteScheme(SourceWriter writer, string name, HttpSchemeModel scheme, ulong kind) => writer.Lines($$"""
        /// <summary>A value for the HTTP authentication scheme {{DocComments.Inline("`" + scheme.Scheme + "`")}}, sent as it is.</summary>
        /// <param name="value">What follows the name of the scheme in the header <c>Authorization</c>.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">The value is empty, or cannot stand in a header.</exception>
        public static {{name}} {{scheme.FactoryName}}(string value) =>
            new(AuthorizationAuthenticator.Http({{Bits(kind)}}, {{Literals.String(scheme.Scheme)}}, value));

        """);

    private static void WriteCombine(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>
        /// Several credentials, each of another kind: for operations that ask for more than one at once, and for clients whose operations
        /// ask for different ones. An operation is sent those of its first alternative that they serve.
        /// </summary>
        /// <param name="credentials">The credentials.</param>
        /// <returns>The credential.</returns>
        /// <exception cref="global::System.ArgumentException">Two are of one kind.</exception>
        public static {{name}} Combine(params {{name}}[] credentials)
        {
            global::System.ArgumentNullException.ThrowIfNull(credentials);
            return new {{name}}(CombinedAuthenticator.Of(global::System.Array.ConvertAll(credentials, static credential => (credential ?? throw new global::System.ArgumentNullException(nameof(credentials))).Authenticator)));
        }

        """);
}
