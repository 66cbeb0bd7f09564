namespace ApiVideo.Operations.Tests;

/// <summary>Parameters as the emitted operations send them.</summary>
public sealed class ParameterTests
{
    private static readonly Color Color = new() { R = 100, G = 200, B = 150 };

    [Test]
    public async Task A_path_has_each_parameter_in_its_style()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Styles.PathAsync(Color, ["a/b", "c"], "m");

        Assert.That(handler.Address!.AbsoluteUri, Is.EqualTo("https://api.test/styles/R,100,G,200,B,150/.a%2Fb.c/;matrix=m"));
    }

    [Test]
    public void An_empty_list_in_a_path_is_refused()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);

        Assert.ThrowsAsync<ArgumentException>(() => client.Styles.PathAsync(Color, [], "m"));
    }

    [Test]
    public async Task A_query_has_each_parameter_in_its_style()
    {
        Assert.Multiple(async () =>
        {
            Assert.That(await Query(styles => styles.QueryAsync()), Is.Empty);
            Assert.That(await Query(styles => styles.QueryAsync(form: Color)), Is.EqualTo("?R=100&G=200&B=150"));
            Assert.That(await Query(styles => styles.QueryAsync(joined: Color)), Is.EqualTo("?joined=R,100,G,200,B,150"));
            Assert.That(await Query(styles => styles.QueryAsync(list: ["a", "b"])), Is.EqualTo("?list=a&list=b"));
            Assert.That(await Query(styles => styles.QueryAsync(space: ["a", "b"])), Is.EqualTo("?space=a%20b"));
            Assert.That(await Query(styles => styles.QueryAsync(pipe: ["a", "b"])), Is.EqualTo("?pipe=a%7Cb"));
            Assert.That(await Query(styles => styles.QueryAsync(reserved: "a/b?c&d")), Is.EqualTo("?reserved=a/b?c%26d"));
            Assert.That(await Query(styles => styles.QueryAsync(count: 7)), Is.EqualTo("?count=7"));
            Assert.That(await Query(styles => styles.QueryAsync(json: Color)), Is.EqualTo("?json=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"));
            Assert.That(await Query(styles => styles.QueryAsync(map: new Dictionary<string, int> { ["x y"] = 1, ["z"] = 2 })), Is.EqualTo("?x%20y=1&z=2"));
        });
    }

    [Test]
    public async Task A_query_that_the_path_begins_goes_on()
    {
        Assert.Multiple(async () =>
        {
            Assert.That(await Query(styles => styles.LiteralAsync()), Is.EqualTo("?kind=fixed"));
            Assert.That(await Query(styles => styles.LiteralAsync(more: "m", list: ["a", "b"])), Is.EqualTo("?kind=fixed&more=m&list=a,b"));
        });
    }

    [Test]
    public async Task A_deep_object_says_the_way_to_each_value()
    {
        var filter = new Filter
        {
            Kind = "k",
            Range = new ApiVideo.Operations.Range { Gte = 1 },
            Tags = ["a", "b"],
            Items = [new ApiVideo.Operations.Range { Lt = 2 }],
        };
        var query = await Query(styles => styles.QueryAsync(deep: filter));

        Assert.That(Uri.UnescapeDataString(query), Is.EqualTo("?deep[kind]=k&deep[range][gte]=1&deep[tags][]=a&deep[tags][]=b&deep[items][0][lt]=2"));
    }

    [Test]
    public async Task An_object_or_a_number_is_a_union()
    {
        Assert.Multiple(async () =>
        {
            Assert.That(await Query(styles => styles.QueryAsync(created: 5)), Is.EqualTo("?created=5"));
            Assert.That(await Query(styles => styles.QueryAsync(created: new ApiVideo.Operations.Range { Gte = 5 })), Is.EqualTo("?created%5Bgte%5D=5"));
        });
    }

    [Test]
    public async Task Headers_and_cookies_have_each_parameter_in_its_style()
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await client.Styles.HeadersAsync(xNames: ["a", "b"], xColor: Color, xExploded: Color, xJson: Color, session: "s;1", tags: ["x", "y z"], joined: ["p", "q"]);

        Assert.Multiple(() =>
        {
            Assert.That(handler.Headers["X-Names"], Is.EqualTo("a,b"));
            Assert.That(handler.Headers["X-Color"], Is.EqualTo("R,100,G,200,B,150"));
            Assert.That(handler.Headers["X-Exploded"], Is.EqualTo("R=100,G=200,B=150"));
            Assert.That(handler.Headers["X-Json"], Is.EqualTo("""{"R":100,"G":200,"B":150}"""));
            Assert.That(handler.Headers["Cookie"], Is.EqualTo("session=s%3B1; tags=x; tags=y%20z; joined=p,q"));
        });
    }

    [Test]
    public async Task Lists_of_Swagger_2_are_joined_as_it_says()
    {
        using var handler = new RecordingHandler();
        using var client = new Swagger.SwaggerClient(new HttpClient(handler), new Swagger.SwaggerClientOptions());
        await client.Lists.ListsAsync(plain: ["a", "b"], multi: ["c", "d"], ssv: [1, 2], pipes: ["e", "f"]);

        Assert.That(handler.Address!.Query, Is.EqualTo("?plain=a,b&multi=c&multi=d&ssv=1%202&pipes=e%7Cf"));
    }

    private static async Task<string> Query(Func<StylesApi, Task> call)
    {
        using var handler = new RecordingHandler();
        using var client = Clients.On(handler);
        await call(client.Styles);
        return handler.Address!.Query;
    }
}
