namespace ApiVideo.Operations.Tests;

/// <summary>Servers whose address has variables.</summary>
public sealed class ServerTests
{
    [Test]
    public void A_server_with_variables_has_its_defaults_and_takes_other_values()
    {
        Assert.Multiple(() =>
        {
            Assert.That(OperationsServer.Regional.OriginalString, Is.EqualTo("https://eu.api.test:8443/v1/x"));
            Assert.That(OperationsServer.RegionalWith(), Is.EqualTo(OperationsServer.Regional));
            Assert.That(OperationsServer.RegionalWith(region: "us", @class: "v2").OriginalString, Is.EqualTo("https://us.api.test:8443/v2/x"));
        });
    }

    [Test]
    public void Values_that_make_no_address_are_refused() =>
        Assert.Throws<UriFormatException>(() => OperationsServer.RegionalWith(port: "no port"));
}
