using System.Text.Json;
using System.Text.Json.Serialization;
using ApiVideo.Polymorphism;

namespace ApiVideo.Operations.Tests;

/// <summary>What objects say that they are: written first, by itself, and kept where the document does not know it.</summary>
public sealed class PolymorphismTests
{
    [Test]
    public void The_mapping_says_what_is_written_of_a_type_that_does_not_list_the_member()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Pick>(new PickOne { Name = "n" }), Is.EqualTo("""{"kind":"one","name":"n"}"""));
            Assert.That(Json<Pick>(new PickTwo { Name = "n" }), Is.EqualTo("""{"kind":"two","name":"n"}"""));
            Assert.That(Json(new PickOne { Name = "n" }), Is.EqualTo("""{"name":"n"}"""), "It is no case here.");
        });
    }

    [TestCase("""{"kind":"one","name":"n"}""")]
    [TestCase("""{"kind":"two","name":"n","more":"m"}""")]
    [TestCase("""{"kind":"three","name":7}""")]
    public void A_choice_survives_a_round_trip(string json) => SurvivesAs<Pick>(json);

    [Test]
    public void The_first_of_several_values_is_written_unless_another_is_chosen()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Clip>(new ClipVideo { Seconds = 1 }), Is.EqualTo("""{"kind":"movie","seconds":1}"""));
            Assert.That(Json(Clip.FromClipVideo(new ClipVideo { Seconds = 1 }, "short")), Is.EqualTo("""{"kind":"short","seconds":1}"""));
            Assert.That(Json<Clip>(new ClipSound { Decibels = 1 }), Is.EqualTo("""{"kind":"song","decibels":1}"""));
            Assert.That(Json<Clip>(new ClipSound { Decibels = 1, Kind = "speech" }), Is.EqualTo("""{"kind":"speech","decibels":1}"""));
            Assert.That(Json<Clip>(new ClipText()), Is.EqualTo("""{"kind":"poem"}"""));
            Assert.That(Json<Clip>(new ClipText { Kind = ClipTextKind.Prose }), Is.EqualTo("""{"kind":"prose"}"""));
            Assert.That(Read<Clip>("""{"seconds":1,"kind":"short"}""").Kind, Is.EqualTo("short"));
        });
    }

    [TestCase("""{"kind":"short","seconds":1}""")]
    [TestCase("""{"kind":"movie","seconds":1}""")]
    [TestCase("""{"kind":"speech","decibels":1}""")]
    [TestCase("""{"kind":"prose","words":1}""")]
    public void Which_of_several_values_was_read_is_kept(string json) => SurvivesAs<Clip>(json);

    [Test]
    public void A_base_has_no_text_of_its_types_and_may_come_without_one()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Read<Reptile>("""{"length":10}"""), Is.EqualTo(new Reptile { Length = 10 }));
            Assert.That(Read<Reptile>("""{"length":10,"kind":"viper"}""").Kind, Is.EqualTo(new ReptileKind("viper")));
            Assert.That(Read<Reptile>("""{"length":10,"kind":"cobra"}"""), Is.TypeOf<Cobra>());
            Assert.That(Json(new Reptile { Length = 10 }), Is.EqualTo("""{"length":10}"""));
            Assert.That(Json<Reptile>(new Cobra { Length = 10 }), Is.EqualTo("""{"kind":"cobra","length":10}"""));
        });
    }

    [TestCase("""{"kind":"letter","pages":1}""", "ParcelLetter")]
    [TestCase("""{"kind":"ParcelBox","height":1}""", "ParcelBox")]
    [TestCase("""{"kind":"ParcelOther","note":"n"}""", "ParcelOther")]
    [TestCase("""{"kind":"crate","height":1,"note":"n"}""", "ParcelOther")]
    [TestCase("""{"height":1}""", "ParcelOther")]
    [TestCase("""{}""", "ParcelOther")]
    [TestCase("\"text\"", "String")]
    [TestCase("""{"kind":"crate","height":"tall"}""", "unknown")]
    [TestCase("""{"height":"tall"}""", "unknown")]
    public void What_no_text_tells_is_the_default_case_of_a_choice(string json, string expected)
    {
        var parcel = Read<Parcel>(json);

        Assert.That(parcel.Match(_ => "ParcelLetter", _ => "ParcelBox", _ => "ParcelOther", _ => "String", _ => "unknown"), Is.EqualTo(expected));
        SurvivesAs<Parcel>(json);
    }

    [Test]
    public void A_case_that_a_text_names_has_to_be_readable_where_others_are_the_default() =>
        Assert.Throws<JsonException>(() => Read<Parcel>("""{"kind":"letter","pages":"many"}"""));

    [TestCase("""{"kind":"on","level":1}""", true)]
    [TestCase("""{"kind":"any","level":1}""", false)]
    [TestCase("""{"kind":"off","level":1}""", false)]
    public void A_default_case_that_does_not_list_the_member_keeps_its_text(string json, bool isOn)
    {
        Assert.That(Read<Signal>(json).TryGetSignalOn(out _), Is.EqualTo(isOn));
        SurvivesAs<Signal>(json);
        Assert.That(Read<Signal>("""{"level":1}""").TryGetSignalAny(out _), Is.True);
    }

    [TestCase("""{"kind":"ant","legs":6,"colony":"c"}""", typeof(Ant))]
    [TestCase("""{"kind":"insect","legs":6}""", typeof(Insect))]
    [TestCase("""{"kind":"Bug","legs":6,"name":"n"}""", typeof(Bug))]
    [TestCase("""{"kind":"moth","legs":6,"name":"n"}""", typeof(Bug))]
    [TestCase("""{"legs":6,"name":"n","more":true}""", typeof(Bug))]
    public void What_no_text_tells_is_the_default_type_below_a_base(string json, Type expected)
    {
        Assert.That(Read<Insect>(json), Is.TypeOf(expected));
        SurvivesAs<Insect>(json);
    }

    [TestCase("""{"a":{"count":1}}""", 1)]
    [TestCase("""[{"count":1},{"count":2}]""", 2)]
    public void A_choice_that_another_one_repeats_with_more_to_say_is_the_other(string json, int expected)
    {
        var counts = Read<Grouped>(json).Match(map => map.Values.ToList(), list => list.ToList(), _ => []);

        Assert.That(counts.Sum(group => group.Count) is 1 or 3 ? counts.Count : -1, Is.EqualTo(expected));
        SurvivesAs<Grouped>(json);
    }

    [Test]
    public void A_new_object_of_the_default_type_has_the_text_that_the_document_gives_it()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Parcel>(new ParcelOther { Note = "n" }), Is.EqualTo("""{"kind":"ParcelOther","note":"n"}"""));
            Assert.That(Json<Parcel>(new ParcelOther { Kind = "crate" }), Is.EqualTo("""{"kind":"crate"}"""));
            Assert.That(Json<Insect>(new Bug { Name = "n" }), Is.EqualTo("""{"kind":"Bug","name":"n"}"""));
            Assert.That(Json<Insect>(new Insect { Legs = 6 }), Is.EqualTo("""{"kind":"insect","legs":6}"""));
        });
    }

    [Test]
    public void What_takes_a_type_in_without_a_name_of_its_own_says_that_it_is_of_that_type()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json(new EverythingZooCobra { Length = 1, Cage = 2 }), Is.EqualTo("""{"kind":"cobra","length":1,"cage":2}"""));
            Assert.That(typeof(EverythingZooCobra).GetProperty("Kind")!.CanWrite, Is.False);
            Assert.That(Json(new EverythingZooReptile { Length = 1, Kind = "viper" }), Is.EqualTo("""{"kind":"viper","length":1}"""));
            Assert.That(Json(new EverythingZooReptile { Length = 1 }), Is.EqualTo("""{"length":1}"""), "Nothing says what it is.");
            Assert.That(Json(new EverythingZooFish { Name = "n", Kind = "Shark" }), Is.EqualTo("""{"kind":"Shark","name":"n"}"""));
        });
    }

    [Test]
    public void A_base_without_a_discriminator_that_lists_its_types_is_the_choice_of_them()
    {
        var boat = Read<Vessel>("""{"name":"a","tons":2,"masts":3}""");
        var raft = Read<Vessel>("""{"name":"b","logs":4}""");

        Assert.Multiple(() =>
        {
            Assert.That(boat.TryGetBoat(out var read), Is.True);
            Assert.That(read, Is.EqualTo(new Boat { Name = "a", Tons = 2, Masts = 3 }));
            Assert.That(raft.TryGetRaft(out _), Is.True);
            Assert.That(Json(boat), Is.EqualTo("""{"name":"a","tons":2,"masts":3}"""));
            Assert.That(Json<Vessel>(new Raft { Name = "b", Logs = 4 }), Is.EqualTo("""{"name":"b","logs":4}"""));
        });
    }

    [Test]
    public void A_type_with_one_value_is_written_with_it_and_has_it_to_read()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Notice>(new NoticeMail { Address = "a" }), Is.EqualTo("""{"@type":"mail","address":"a"}"""));
            Assert.That(Json<Notice>(new NoticeCall { Number = "1" }), Is.EqualTo("""{"@type":"NoticeCall","number":"1"}"""));
            Assert.That(Json<Notice>(new NoticeVisit { Street = "s" }), Is.EqualTo("""{"@type":"NoticeVisit","street":"s"}"""));
            Assert.That(new NoticeCall().Type, Is.EqualTo("NoticeCall"));
            Assert.That(Read<Notice>("""{"number":"1","@type":"NoticeCall"}""").TryGetNoticeCall(out _), Is.True);
            Assert.That(typeof(NoticeCall).GetProperty("Type")!.CanWrite, Is.False);
        });
    }

    [TestCase("""{"@type":"NoticeVisit","street":"s","dog":true}""")]
    [TestCase("""{"@type":"letter","street":"s"}""")]
    public void Members_that_nobody_knows_are_kept_beside_the_discriminator(string json) => SurvivesAs<Notice>(json);

    [Test]
    public void What_derives_from_a_base_is_written_with_its_own_value()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Pet>(new Cat { Lives = 9 }), Is.EqualTo("""{"kind":"cat","lives":9}"""));
            Assert.That(Json<Pet>(new Cat { Lives = 9, Kind = "kitten" }), Is.EqualTo("""{"kind":"kitten","lives":9}"""));
            Assert.That(Json<Pet>(new Dog { Tricks = 2 }), Is.EqualTo("""{"kind":"Dog","tricks":2}"""));
            Assert.That(Json<Pet>(new Puppy { Tricks = 0, Weeks = 3 }), Is.EqualTo("""{"kind":"Puppy","tricks":0,"weeks":3}"""));
            Assert.That(Json(new Puppy { Tricks = 0 }), Is.EqualTo("""{"kind":"Puppy","tricks":0}"""));
            Assert.That(((Pet)new Puppy { Tricks = 0 }).Kind, Is.EqualTo("Puppy"));
            Assert.That(new Puppy { Tricks = 0 }.ToString(), Does.Not.Match("Kind.*Kind"));
        });
    }

    [TestCase("""{"kind":"cat","lives":9}""", typeof(Cat))]
    [TestCase("""{"kind":"kitten","lives":9}""", typeof(Cat))]
    [TestCase("""{"kind":"Puppy","name":"n","tricks":0,"weeks":3}""", typeof(Puppy))]
    [TestCase("""{"kind":"hamster","name":"n","wheel":{"size":1}}""", typeof(Pet))]
    [TestCase("""{"kind":"Dog","tricks":0,"toy":null}""", typeof(Dog))]
    [TestCase("""{"name":"n"}""", typeof(Pet))]
    public void A_base_is_read_as_what_its_discriminator_says(string json, Type type)
    {
        Assert.That(Read<Pet>(json), Is.TypeOf(type));
        SurvivesAs<Pet>(json);
    }

    [TestCase("""{"engine":"electric","watts":1,"wheels":4,"kind":"car"}""", typeof(ElectricCar), """{"kind":"car","engine":"electric","wheels":4,"watts":1}""")]
    [TestCase("""{"kind":"car","engine":"petrol","litres":1}""", typeof(PetrolCar), """{"kind":"car","engine":"petrol","litres":1}""")]
    [TestCase("""{"kind":"car","engine":"steam","coal":1}""", typeof(Car), """{"kind":"car","engine":"steam","coal":1}""")]
    [TestCase("""{"kind":"bike","gears":1}""", typeof(Bike), """{"kind":"bike","gears":1}""")]
    [TestCase("""{"kind":"other","sails":1}""", typeof(Vehicle), """{"kind":"other","sails":1}""")]
    [TestCase("""{"kind":"sled","engine":"electric"}""", typeof(Vehicle), """{"kind":"sled","engine":"electric"}""")]
    public void Each_level_looks_at_its_own_discriminator(string json, Type type, string written)
    {
        var vehicle = Read<Vehicle>(json);

        Assert.That(vehicle, Is.TypeOf(type));
        Assert.That(Json(vehicle), Is.EqualTo(written));
    }

    [Test]
    public void A_type_of_two_levels_is_written_with_the_values_of_both()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Vehicle>(new ElectricCar { Watts = 1 }), Is.EqualTo("""{"kind":"car","engine":"electric","watts":1}"""));
            Assert.That(new ElectricCar().Kind, Is.EqualTo(VehicleKind.Car));
            Assert.That(Json<Vehicle>(new Car { Engine = "steam" }), Is.EqualTo("""{"kind":"car","engine":"steam"}"""));
        });
    }

    [Test]
    public void A_base_that_lists_what_takes_it_in_keeps_its_members()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Shape>(new Circle { Id = "c", Radius = 2 }), Is.EqualTo("""{"kind":"circle","id":"c","radius":2}"""));
            Assert.That(Read<Shape>("""{"id":"s","side":1.5,"kind":"square"}"""), Is.EqualTo(new Square { Id = "s", Side = 1.5 }));
            Assert.That(Json<Figure>(new FigureFigureLine { Kind = "line", Id = "l", Length = 2 }), Is.EqualTo("""{"kind":"line","length":2,"id":"l"}"""));
            Assert.That(Json<Figure>(new FigureFigurePoint { Id = "p", X = 2 }), Is.EqualTo("""{"kind":"point","x":2,"id":"p"}"""));
            Assert.That(Read<Figure>("""{"id":"p","x":2,"kind":"point"}""").TryGetFigureFigurePoint(out var point) ? point : null, Is.EqualTo(new FigureFigurePoint { Id = "p", X = 2 }));
            Assert.That(() => Read<Figure>("""{"kind":"point","x":2}"""), Throws.InstanceOf<JsonException>().With.Message.Contains("id"), "A member beside the choice is required in each case.");
        });
    }

    [TestCase("""{"kind":"circle","id":"c","radius":2}""")]
    [TestCase("""{"kind":"hexagon","id":"h","sides":6}""")]
    public void A_shape_survives_a_round_trip(string json) => SurvivesAs<Shape>(json);

    [Test]
    public void Objects_without_names_have_the_members_beside_their_choice()
    {
        var job = Read<Job>("""{"kind":"copy","id":"1","from":"a"}""");

        Assert.That(job.TryGetJobVariant1(out var copy), Is.True);
        Assert.That((copy!.Id, copy.From), Is.EqualTo(("1", "a")));
        Assert.That(Json(job), Is.EqualTo("""{"kind":"copy","from":"a","id":"1"}"""));
    }

    [Test]
    public void A_base_need_not_list_the_member()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Event>(new Started { At = 1, By = "me" }), Is.EqualTo("""{"$type":"started","at":1,"by":"me"}"""));
            Assert.That(Read<Event>("""{"at":1,"result":2,"$type":"ended"}"""), Is.EqualTo(new Ended { At = 1, Result = 2 }));
            Assert.That(Json(new Event { At = 1 }), Is.EqualTo("""{"at":1}"""), "The mapping has no value for the base itself.");
        });
        SurvivesAs<Event>("""{"$type":"paused","at":1,"until":2}""");
    }

    [Test]
    public void Numbers_and_truth_values_tell_types_too()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Versioned>(new VersionOne { A = "a" }), Is.EqualTo("""{"version":1,"a":"a"}"""));
            Assert.That(Json<Versioned>(new VersionTwo { A = "a" }), Is.EqualTo("""{"version":2,"a":"a"}"""));
            Assert.That(Read<Versioned>("""{"a":"a","version":2}""").TryGetVersionTwo(out _), Is.True);
            Assert.That(Json<Animal>(new WildAnimal { Habitat = "h" }), Is.EqualTo("""{"isTame":false,"habitat":"h"}"""));
            Assert.That(Read<Animal>("""{"owner":"o","isTame":true}"""), Is.EqualTo(new TameAnimal { Owner = "o" }));
        });
        SurvivesAs<Versioned>("""{"version":3,"a":"a"}""");
    }

    [Test]
    public void An_envelope_says_what_it_holds()
    {
        Assert.That(Json<Enveloped>(new EnvelopedOne { Value = new PickOne { Name = "n" } }), Is.EqualTo("""{"kind":"one","value":{"name":"n"}}"""));
        SurvivesAs<Enveloped>("""{"kind":"two","value":{"name":"n","more":"m"}}""");
    }

    [TestCase("""7""")]
    [TestCase("""{"name":7}""")]
    [TestCase("""{"name":"n","more":[null]}""")]
    public void A_choice_that_takes_anything_takes_anything(string json) => SurvivesAs<Everything>($$"""{"anything":{{json}}}""");

    [Test]
    public void One_type_in_several_choices_is_written_as_each_of_them_says()
    {
        var a = new TwiceA { A = 1 };

        Assert.That(
            Json(new Twice { Left = a, Right = a, Other = a }),
            Is.EqualTo("""{"left":{"kind":"a","a":1},"right":{"kind":"alpha","a":1},"other":{"sort":"x","kind":"a","a":1}}"""));
    }

    [TestCase("""{"left":{"kind":"b","b":1},"right":{"kind":"alpha","a":1},"other":{"sort":"y","kind":"b","b":1}}""")]
    public void What_several_choices_say_survives_a_round_trip(string json) => SurvivesAs<Twice>(json);

    [Test]
    public void A_case_that_the_mapping_leaves_out_and_that_has_no_such_member_is_written_without()
    {
        Assert.That(Json<Loose>(new LooseBase { Id = 1 }), Is.EqualTo("""{"id":1}"""));
        Assert.That(Json<Loose>(new LooseChild { Id = 1 }), Is.EqualTo("""{"$kind":"child","id":1}"""));
        Assert.That(Read<Loose>("""{"id":1}""").TryGetLooseBase(out _), Is.True);
    }

    [Test]
    public void A_choice_within_a_choice_is_written_with_what_both_say()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Json<Outer>((Inner)new InnerA { X = 1 }), Is.EqualTo("""{"kind":"inner","sub":"a","x":1}"""));
            Assert.That(Json<Outer>((Polymorphism.Other)new OtherA { X = 1 }), Is.EqualTo("""{"kind":"oa","x":1}"""));
            Assert.That(Json<Outer>((Polymorphism.Other)new OtherB { Y = 1 }), Is.EqualTo("""{"kind":"ob","y":1}"""));
            Assert.That(Json<Outer>(new Leaf { Z = 1 }), Is.EqualTo("""{"kind":"leaf","z":1}"""));
        });
    }

    [TestCase("""{"kind":"inner","sub":"b","y":1}""")]
    [TestCase("""{"kind":"ob","y":1}""")]
    [TestCase("""{"kind":"leaf","z":1}""")]
    [TestCase("""{"kind":"else","sub":"b"}""")]
    public void A_choice_within_a_choice_survives_a_round_trip(string json) => SurvivesAs<Outer>(json);

    [Test]
    public void A_server_of_System_Text_Json_takes_what_is_written()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Read<ServerShape>(Json<Shape>(new Circle { Id = "c", Radius = 2 })), Is.EqualTo(new ServerCircle("c", 2)));
            Assert.That(Read<ServerShape>(Json<Figure>(new FigureFigureLine { Kind = "line", Id = "l", Length = 2 })), Is.EqualTo(new ServerLine("l", 2)));
            Assert.That(Read<ServerEvent>(Json<Event>(new Ended { At = 1, Result = 2 })), Is.EqualTo(new ServerEnded(1, 2)));
            Assert.That(Read<ServerEvent>(Json(new Event { At = 1 })), Is.EqualTo(new ServerEvent(1)));
            Assert.That(Read<ServerPick>(Json<Pick>(new PickTwo { Name = "n" })), Is.EqualTo(new ServerPickTwo("n")));
            Assert.That(Read<ServerVersioned>(Json<Versioned>(new VersionTwo { A = "a" })), Is.EqualTo(new ServerVersionTwo("a")));
        });
    }

    private static void SurvivesAs<T>(string json) => Assert.That(Json(Read<T>(json)), Is.EqualTo(json));

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(ServerCircle), "circle")]
    [JsonDerivedType(typeof(ServerLine), "line")]
    private abstract record ServerShape([property: JsonPropertyName("id")] string Id);

    private sealed record ServerCircle(string Id, [property: JsonPropertyName("radius")] double Radius) : ServerShape(Id);

    private sealed record ServerLine(string Id, [property: JsonPropertyName("length")] int Length) : ServerShape(Id);

    [JsonDerivedType(typeof(ServerEnded), "ended")]
    private record ServerEvent([property: JsonPropertyName("at")] int At);

    private sealed record ServerEnded(int At, [property: JsonPropertyName("result")] int Result) : ServerEvent(At);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(ServerPickTwo), "two")]
    private abstract record ServerPick([property: JsonPropertyName("name")] string Name);

    private sealed record ServerPickTwo(string Name) : ServerPick(Name);

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "version")]
    [JsonDerivedType(typeof(ServerVersionTwo), 2)]
    private abstract record ServerVersioned([property: JsonPropertyName("a")] string A);

    private sealed record ServerVersionTwo(string A) : ServerVersioned(A);
}
