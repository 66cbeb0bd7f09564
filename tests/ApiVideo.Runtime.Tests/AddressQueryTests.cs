namespace ApiVideo.Runtime.Tests;

/// <summary>Addresses that a server or a hook has put a key on.</summary>
public sealed class AddressQueryTests
{
    [TestCase("https://h/a?api_key=x", "https://h/a")]
    [TestCase("https://h/a?api_key=x&page=2", "https://h/a?page=2")]
    [TestCase("https://h/a?page=2&api_key=x", "https://h/a?page=2")]
    [TestCase("https://h/a?b=1&api_key=x&page=2&api_key=y", "https://h/a?b=1&page=2")]
    [TestCase("https://h/a?api_key", "https://h/a")]
    [TestCase("https://h/a?api_key=&b", "https://h/a?b")]
    [TestCase("https://h/a?%61pi%5Fkey=x&b=%61%26%20", "https://h/a?b=%61%26%20")]
    public void Each_parameter_of_the_name_is_taken_off_and_the_others_stay_as_they_are(string address, string expected) =>
        Assert.That(AddressQuery.Without(new Uri(address), "api_key").OriginalString, Is.EqualTo(expected));

    [TestCase("https://h/a?api+key=x&c=d+e", "https://h/a?c=d+e")]
    [TestCase("https://h/a?api%20key=x", "https://h/a")]
    public void A_space_in_the_name_is_written_in_two_ways(string address, string expected) =>
        Assert.That(AddressQuery.Without(new Uri(address), "api key").OriginalString, Is.EqualTo(expected));

    [TestCase("https://h/a")]
    [TestCase("https://h/api_key=x")]
    [TestCase("https://h/a?")]
    [TestCase("https://h/a?API_KEY=x")]
    [TestCase("https://h/a?my_api_key=x&api_key2=y")]
    [TestCase("https://h/a?b=api_key&c=%26api_key%3Dx")]
    public void An_address_without_it_stays_the_same(string text)
    {
        var address = new Uri(text);

        Assert.That(AddressQuery.Without(address, "api_key"), Is.SameAs(address));
    }
}
