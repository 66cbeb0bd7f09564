namespace ApiVideo.DotNetServers.Tests.Minimal.AspNet31;

/// <summary>Every place that a server takes values from.</summary>
internal sealed class BindingTests : CallTests
{
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Test]
    public async Task Values_of_the_route_are_understood()
    {
        Echo echo = await Client.Binding.FromRouteAsync(Id, new DateOnly(2026, 2, 3), 7, "a/b c");

        Assert.That(Wire.Target, Does.EndWith("/7/a%2Fb c").Or.EndWith("/7/a%2Fb%20c"));
        Assert.That(echo.Text, Is.EqualTo("0f8fad5b-d9cb-469f-a165-70867728950e 2026-02-03 7 a%2Fb c"));
    }

    [Test]
    public async Task Lists_in_a_query_are_understood()
    {
        Echo echo = await Client.Binding.FromListsAsync(ids: [1, 2], names: ["a b", "c,d"], guids: [Id], dayList: [new DateOnly(2026, 2, 3)]);

        Assert.That(echo.Text, Is.EqualTo("[1 2] [a b c,d] [0f8fad5b-d9cb-469f-a165-70867728950e] [2026-02-03]"));
        Assert.That(Wire.Target, Is.EqualTo(
            "/binding/lists?ids=1&ids=2&names=a%20b&names=c%2Cd&guids=0f8fad5b-d9cb-469f-a165-70867728950e&day-list=2026-02-03"));
    }

    [Test]
    public async Task Headers_are_understood()
    {
        Echo echo = await Client.Binding.FromHeadersAsync(xTenant: "acme", xCount: 3, xTags: ["a", "b"]);

        Assert.That(Wire.Headers["X-Tenant"].ToString(), Is.EqualTo("acme"));
        Assert.That(Wire.Headers["X-Count"].ToString(), Is.EqualTo("3"));
        Assert.That(echo.Text, Does.StartWith("acme 3 [a"));
    }

    [Test]
    public async Task Parameters_that_are_taken_together_are_understood()
    {
        Echo echo = await Client.Binding.FromSearchAsync(q: "nail", page: 2, colours: [Colour.Red], xTenant: "acme");

        Assert.That(echo.Text, Is.EqualTo("nail 2 [Red] acme"));
    }

#if NSWAG && !MVC
    [Test]
    public void A_form_that_the_document_takes_for_a_query_is_refused()
    {
        Assert.That(async () => await Client.Binding.FromFieldsAsync("nail", 3, true), Throws.InstanceOf<ApiException>());
        Assert.That(async () => await Client.Binding.FromFormAsync(new Order { Product = "nail" }), Throws.InstanceOf<ApiException>());
    }
#elif MVC && (NSWAG || SWASHBUCKLE)
    [Test]
    public async Task A_form_has_its_fields_as_parts()
    {
        Echo order = await Client.Binding.FromFormAsync(product: "nail", count: 3, until: new DateOnly(2026, 2, 3), colour: Colour.Green, remarks: ["a", "b"]);
        Assert.That(order.Text, Is.EqualTo("nail 3 2026-02-03 Green [a b]"));

        Echo fields = await Client.Binding.FromFieldsAsync(name: "nail", count: 3, isNew: true);
        Assert.That(fields.Text, Is.EqualTo("nail 3 True"));
    }
#elif SWASHBUCKLE && !MVC
    [Test]
    public async Task A_form_that_the_document_wraps_is_understood()
    {
        Echo order = await Client.Binding.FromFormAsync(new() { Order = new() { Product = "nail", Count = 3 } });

        Assert.That(order.Text, Is.EqualTo("nail 3 null Red null"));
    }
#else
    [Test]
    public async Task A_form_is_a_body()
    {
        Echo order = await Client.Binding.FromFormAsync(new()
        {
            Product = "nail",
            Count = 3,
            Until = new DateOnly(2026, 2, 3),
            Colour = Colour.Green,
            Remarks = ["a", "b"],
        });

        Assert.That(order.Text, Is.EqualTo("nail 3 2026-02-03 Green [a b]"));
    }
#endif

#if !NSWAG && !(MVC && SWASHBUCKLE)
    [Test]
    public async Task Fields_of_a_form_are_a_body()
    {
        Echo fields = await Client.Binding.FromFieldsAsync(new() { Name = "nail", Count = 3, IsNew = true });

        Assert.That(fields.Text, Is.EqualTo("nail 3 True"));
    }
#endif
}
