<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <source>%n solved this week</source>
        <translation>
            <numerusform>%n solved this week</numerusform>
            <numerusform>%n solved this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message numerus="yes">
        <source>{count} customer(s) available on this till</source>
        <translation>
            <numerusform>{count} customer available on this till</numerusform>
            <numerusform>{count} customers available on this till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message numerus="yes">
        <source>Locks after %n minute(s) without activity. Your open sale stays safe.</source>
        <translation>
            <numerusform>Locks after %n minute without activity. Your open sale stays safe.</numerusform>
            <numerusform>Locks after %n minutes without activity. Your open sale stays safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>You are offline. Of all customers only {count} is (are) on this till.</source>
        <translation>
            <numerusform>You are offline. Of all customers only {count} is on this till.</numerusform>
            <numerusform>You are offline. Of all customers only {count} are on this till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentsSection</name>
    <message numerus="yes">
        <source>Open for %n minute(s)</source>
        <translation>
            <numerusform>Open for %n minute</numerusform>
            <numerusform>Open for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsRow</name>
    <message numerus="yes">
        <source>Use {points} point(s)</source>
        <translation>
            <numerusform>Use {points} point</numerusform>
            <numerusform>Use {points} points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsSection</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleBanner</name>
    <message numerus="yes">
        <source>%n line(s) changed since {name} saved this cart</source>
        <translation>
            <numerusform>%n line changed since {name} saved this cart</numerusform>
            <numerusform>%n lines changed since {name} saved this cart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) dropped</source>
        <translation>
            <numerusform>one price dropped</numerusform>
            <numerusform>%n prices dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) rose</source>
        <translation>
            <numerusform>one price rose</numerusform>
            <numerusform>%n prices rose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not here</source>
        <translation>
            <numerusform>one item is not here</numerusform>
            <numerusform>%n items are not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) already bought</source>
        <translation>
            <numerusform>one item already bought</numerusform>
            <numerusform>%n items already bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s) ended</source>
        <translation>
            <numerusform>one promotion ended</numerusform>
            <numerusform>%n promotions ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new promotion(s)</source>
        <translation>
            <numerusform>one new promotion</numerusform>
            <numerusform>%n new promotions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOut</name>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n change is not sent yet</numerusform>
            <numerusform>%n changes are not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) saved in the file</source>
        <translation>
            <numerusform>%n change saved in the file</numerusform>
            <numerusform>%n changes saved in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>Earns {points} point(s), {left} left to {tier}</source>
        <translation>
            <numerusform>Earns {points} point, {left} left to {tier}</numerusform>
            <numerusform>Earns {points} points, {left} left to {tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earns {points} point(s)</source>
        <translation>
            <numerusform>Earns {points} point</numerusform>
            <numerusform>Earns {points} points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} point(s)</source>
        <translation>
            <numerusform>{0} point</numerusform>
            <numerusform>{0} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} point(s) earned</source>
        <translation>
            <numerusform>{0} point earned</numerusform>
            <numerusform>{0} points earned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} record(s)</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} cart(s)</source>
        <translation>
            <numerusform>{0} cart</numerusform>
            <numerusform>{0} carts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} order(s)</source>
        <translation>
            <numerusform>{0} order</numerusform>
            <numerusform>{0} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} answer(s)</source>
        <translation>
            <numerusform>{0} answer</numerusform>
            <numerusform>{0} answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} customer(s)</source>
        <translation>
            <numerusform>{0} customer</numerusform>
            <numerusform>{0} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} day(s) still to be added up</source>
        <translation>
            <numerusform>{0} day still to be added up</numerusform>
            <numerusform>{0} days still to be added up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n day(s)</source>
        <translation>
            <numerusform>About every day</numerusform>
            <numerusform>About every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n week(s)</source>
        <translation>
            <numerusform>About every week</numerusform>
            <numerusform>About every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
