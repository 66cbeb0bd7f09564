using System.Security.Cryptography;
using System.Text;

namespace ApiVideo.Generated.Tests.Deliveries;

/// <summary>A body is what the owner of the secret sent, byte for byte, or it is not.</summary>
internal sealed class SignatureTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(Delivery.Encoded);

    [Test]
    public void The_published_vector_is_signed_and_verified()
    {
        Assert.That(WebhookSignature.Sign(Body, Delivery.Secret), Is.EqualTo(Delivery.Signature));
        Assert.That(WebhookSignature.Verify(Body, Delivery.Signature, Delivery.Secret).IsValid, Is.True);
    }

    [TestCase("")]
    [TestCase("a")]
    [TestCase("sécrèt 😀")]
    public void Any_body_and_secret_is_signed_as_hmac_sha256_does(string text)
    {
        foreach (var secret in new[] { "s", "sig_sec_é😀", new string('k', 64), new string('k', 65), new string('é', 5_000) })
        {
            var expected = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));
            Assert.That(WebhookSignature.Sign(Encoding.UTF8.GetBytes(text), secret), Is.EqualTo(expected));
            Assert.That(WebhookSignature.Verify(Encoding.UTF8.GetBytes(text), expected, secret).IsValid, Is.True);
        }
    }

    [Test]
    public void One_other_bit_anywhere_in_the_body_is_a_mismatch()
    {
        for (var bit = 0; bit < Body.Length * 8; bit++)
        {
            var altered = Body.ToArray();
            altered[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.That(WebhookSignature.Verify(altered, Delivery.Signature, Delivery.Secret).Status, Is.EqualTo(WebhookSignatureStatus.Mismatch));
        }
    }

    [Test]
    public void One_other_bit_anywhere_in_the_signature_is_a_mismatch()
    {
        var hash = Convert.FromHexString(Delivery.Signature);
        for (var bit = 0; bit < hash.Length * 8; bit++)
        {
            var altered = hash.ToArray();
            altered[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.That(WebhookSignature.Verify(Body, Convert.ToHexStringLower(altered), Delivery.Secret).Status, Is.EqualTo(WebhookSignatureStatus.Mismatch));
        }
    }

    [TestCase(" ", 0)]
    [TestCase("\n", -1)]
    public void White_space_around_the_body_is_a_mismatch(string space, int at)
    {
        var text = at == 0 ? space + Delivery.Encoded : Delivery.Encoded + space;

        Assert.That(WebhookSignature.Verify(Encoding.UTF8.GetBytes(text), Delivery.Signature, Delivery.Secret).Status, Is.EqualTo(WebhookSignatureStatus.Mismatch));
    }

    [TestCase("sig_sec_0000000000000000000001")]
    [TestCase("0000000000000000000000")]
    [TestCase("SIG_SEC_0000000000000000000000")]
    [TestCase("sig_sec_0000000000000000000000 ")]
    public void Another_secret_is_a_mismatch(string secret)
    {
        Assert.That(WebhookSignature.Verify(Body, Delivery.Signature, secret).Status, Is.EqualTo(WebhookSignatureStatus.Mismatch));
    }

    [Test]
    public void Digits_may_be_in_either_case()
    {
        Assert.That(WebhookSignature.Verify(Body, Delivery.Signature.ToUpperInvariant(), Delivery.Secret).IsValid, Is.True);
        Assert.That(WebhookSignature.Verify(Body, Delivery.Signature[..32] + Delivery.Signature[32..].ToUpperInvariant(), Delivery.Secret).IsValid, Is.True);
    }

    [TestCase(null, WebhookSignatureStatus.Missing)]
    [TestCase("", WebhookSignatureStatus.Missing)]
    [TestCase("27a77d3a", WebhookSignatureStatus.Malformed)]
    [TestCase(Delivery.Signature + "00", WebhookSignatureStatus.Malformed)]
    [TestCase(" " + Delivery.Signature, WebhookSignatureStatus.Malformed)]
    [TestCase("sha256=" + Delivery.Signature, WebhookSignatureStatus.Malformed)]
    [TestCase("g7a77d3a7fc626854886b5dbfae4e32c8b0170c1ea1b714c91ba77f1e7774e8c", WebhookSignatureStatus.Malformed)]
    [TestCase("27a77d3a7fc626854886b5dbfae4e32c8b0170c1ea1b714c91ba77f1e7774e8\uFF43", WebhookSignatureStatus.Malformed)]
    [TestCase("-7a77d3a7fc626854886b5dbfae4e32c8b0170c1ea1b714c91ba77f1e7774e8c", WebhookSignatureStatus.Malformed)]
    public void A_signature_that_is_none_says_so(string? signature, WebhookSignatureStatus status)
    {
        var one = WebhookSignature.Verify(Body, signature, Delivery.Secret);
        var several = WebhookSignature.Verify(Body, signature, [Delivery.Secret]);

        Assert.That(one, Is.EqualTo(new WebhookSignatureResult(status)));
        Assert.That(several, Is.EqualTo(one));
        Assert.That(one.IsValid, Is.False);
        Assert.That(one.ToString(), Is.EqualTo(status.ToString()));
    }

    [Test]
    public void Without_a_secret_nothing_is_valid()
    {
        var signedWithNothing = Convert.ToHexStringLower(HMACSHA256.HashData(Array.Empty<byte>(), Body));

        Assert.Multiple(() =>
        {
            Assert.That(WebhookSignature.Verify(Body, signedWithNothing, "").Status, Is.EqualTo(WebhookSignatureStatus.NoSecret));
            Assert.That(WebhookSignature.Verify(Body, signedWithNothing, " ").Status, Is.EqualTo(WebhookSignatureStatus.NoSecret));
            Assert.That(WebhookSignature.Verify(Body, signedWithNothing, (string?)null).Status, Is.EqualTo(WebhookSignatureStatus.NoSecret));
            Assert.That(WebhookSignature.Verify(Body, signedWithNothing, []).Status, Is.EqualTo(WebhookSignatureStatus.NoSecret));
            Assert.That(WebhookSignature.Verify(Body, signedWithNothing, ["", " ", null]).Status, Is.EqualTo(WebhookSignatureStatus.NoSecret));
            Assert.That(() => WebhookSignature.Verify(Body, signedWithNothing, (IReadOnlyList<string>)null!), Throws.ArgumentNullException);
            Assert.That(() => WebhookSignature.Sign(Body, ""), Throws.ArgumentException);
            Assert.That(() => WebhookSignature.Sign(Body, null!), Throws.ArgumentNullException);
            Assert.That(default(WebhookSignatureResult).IsValid, Is.False);
        });
    }

    [TestCase("first", Delivery.Secret)]
    [TestCase(Delivery.Secret, "second")]
    [TestCase("", Delivery.Secret)]
    [TestCase(Delivery.Secret, null)]
    public void Any_of_several_secrets_will_do(string first, string? second)
    {
        Assert.That(WebhookSignature.Verify(Body, Delivery.Signature, [first, second]).IsValid, Is.True);
    }

    [Test]
    public void None_of_several_secrets_is_a_mismatch()
    {
        Assert.That(WebhookSignature.Verify(Body, Delivery.Signature, ["first", "", "second"]).Status, Is.EqualTo(WebhookSignatureStatus.Mismatch));
    }

    [TestCase(10)]
    [TestCase(1_000_000)]
    public void A_verification_allocates_nothing(int size)
    {
        const int times = 100;
        var body = new byte[size];
        var secrets = new[] { "sig_sec_1111111111111111111111", Delivery.Secret };
        var signature = WebhookSignature.Sign(body, Delivery.Secret);
        Assert.That(WebhookSignature.Verify(body, signature, Delivery.Secret).IsValid && WebhookSignature.Verify(body, signature, secrets).IsValid, Is.True);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var valid = 0;
        for (var i = 0; i < times; i++)
        {
            valid += WebhookSignature.Verify(body, signature, Delivery.Secret).IsValid ? 1 : 0;
            valid += WebhookSignature.Verify(body, signature, secrets).IsValid ? 1 : 0;
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(valid, Is.EqualTo(2 * times));
    }
}
