using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Schemas;
using NJsonSchema;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

public sealed class SecretNamesTests
{
    [TestCase("secret")]
    [TestCase("signatureSecret")]
    [TestCase("client_secret")]
    [TestCase("password")]
    [TestCase("userPassword")]
    [TestCase("apiKey")]
    [TestCase("API-KEY")]
    [TestCase("privateKey")]
    [TestCase("token")]
    [TestCase("accessToken")]
    [TestCase("refresh_token")]
    [TestCase("apikey")]
    [TestCase("ACCESSTOKEN")]
    [TestCase("clientsecret")]
    [TestCase("pwd")]
    [TestCase("tokens")]
    [TestCase("apiKeys")]
    [TestCase("signatureSecrets")]
    public void A_secret_is_told_by_its_name(string name)
    {
        Assert.That(SecretNames.IsSecret(name, new JsonSchemaProperty()), Is.True);
    }

    [TestCase("webhookId")]
    [TestCase("key")]
    [TestCase("publicKey")]
    [TestCase("nextPageToken")]
    [TestCase("continuationToken")]
    [TestCase("nexttoken")]
    [TestCase("nextpagetoken")]
    [TestCase("publickey")]
    [TestCase("tokenType")]
    [TestCase("secretary")]
    [TestCase("passwordHint")]
    [TestCase("")]
    [TestCase("???")]
    public void Other_names_are_no_secrets(string name)
    {
        Assert.That(SecretNames.IsSecret(name, new JsonSchemaProperty()), Is.False);
    }

    [Test]
    public void The_spec_itself_can_call_a_member_secret()
    {
        Assert.That(SecretNames.IsSecret("pin", new JsonSchemaProperty { Format = "password" }), Is.True);
        Assert.That(SecretNames.IsSecret("pin", new JsonSchemaProperty { IsWriteOnly = true }), Is.True);
        Assert.That(SecretNames.IsSecret("pin", new JsonSchemaProperty { Reference = new JsonSchema { Format = "password" } }), Is.True);
        Assert.That(SecretNames.IsSecret("pins", new JsonSchemaProperty { Item = new JsonSchema { Format = "password" } }), Is.True);
    }

    [Test]
    public void Types_that_can_be_a_text_are_secrets_and_counts_are_not()
    {
        TypeRef[] texts = [TypeRef.Scalar(TypeKind.String), TypeRef.Scalar(TypeKind.Any), TypeRef.Union("Either"), TypeRef.Map(TypeRef.Union("Either"), isItemNullable: false)];

        Assert.That(texts.Select(type => SecretNames.IsSecret("token", new JsonSchemaProperty(), type)), Is.All.True);
        Assert.That(SecretNames.IsSecret("tokens", new JsonSchemaProperty(), TypeRef.Scalar(TypeKind.Int32)), Is.False);
    }
}
